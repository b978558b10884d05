package io.fitconnect.social.comment.persistence;

import io.fitconnect.social.comment.Comment;
import io.fitconnect.social.comment.MarkedText;
import io.fitconnect.social.comment.WrittenText;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lies of texts in SQL: those that have not moved, and the mentions of all. */
@Repository
class TailTexts {

    private final JdbcClient jdbc;

    TailTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Comment comment, WrittenText written) {
        jdbc.sql("insert into comment_text (subject_id, comment_id, version, text, written_at) values (?, ?, ?, ?, ?)")
                .params(
                        comment.subjectId(),
                        comment.id(),
                        written.version(),
                        written.text().text(),
                        written.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
        written.text()
                .mentions()
                .forEach((place, athlete) -> jdbc.sql(
                                "insert into comment_mention (subject_id, comment_id, version, place, athlete_id) values (?, ?, ?, ?, ?)")
                        .params(comment.subjectId(), comment.id(), written.version(), place, athlete)
                        .update());
    }

    void remove(UUID subjectId, UUID commentId) {
        for (String table : List.of("comment_text", "comment_mention")) {
            jdbc.sql("delete from " + table + " where subject_id = ? and comment_id = ?")
                    .params(subjectId, commentId)
                    .update();
        }
    }

    void remove(UUID subjectId, UUID commentId, List<Integer> versions) {
        jdbc.sql(
                        "delete from comment_text where subject_id = :subject and comment_id = :comment and version in (:versions)")
                .param("subject", subjectId)
                .param("comment", commentId)
                .param("versions", versions)
                .update();
    }

    /** Texts without their mentions, by version. */
    Map<TextVersion, StoredText> list(Collection<UUID> subjects, Collection<UUID> comments) {
        return jdbc
                .sql("select t.* from comment_text t where t.subject_id in (:subjects) and t.comment_id in (:comments)")
                .param("subjects", subjects)
                .param("comments", comments)
                .query((row, number) -> new StoredText(
                        new TextVersion(row.getObject("comment_id", UUID.class), row.getInt("version")),
                        row.getString("text"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(StoredText::version, text -> text));
    }

    /** Who is named, by version and place. */
    Map<TextVersion, Map<Integer, UUID>> listMentions(Collection<UUID> subjects, Collection<UUID> comments) {
        Map<TextVersion, Map<Integer, UUID>> mentions = new HashMap<>();
        jdbc.sql("select m.* from comment_mention m where m.subject_id in (:subjects) and m.comment_id in (:comments)")
                .param("subjects", subjects)
                .param("comments", comments)
                .query(row -> {
                    TextVersion version =
                            new TextVersion(row.getObject("comment_id", UUID.class), row.getInt("version"));
                    mentions.computeIfAbsent(version, none -> new HashMap<>())
                            .put(row.getInt("place"), row.getObject("athlete_id", UUID.class));
                });
        return mentions;
    }

    static MarkedText marked(StoredText stored, Map<TextVersion, Map<Integer, UUID>> mentions) {
        return new MarkedText(stored.text(), mentions.getOrDefault(stored.version(), Map.of()));
    }
}
