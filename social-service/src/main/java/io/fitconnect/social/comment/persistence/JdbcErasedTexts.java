package io.fitconnect.social.comment.persistence;

import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.LeftoverStore;
import io.fitconnect.social.comment.CommentPlace;
import io.fitconnect.social.comment.ErasedTexts;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcErasedTexts implements ErasedTexts, LeftoverStore {

    private static final AthleteTable MENTIONS =
            new AthleteTable("comment_mention", "athlete_id", "subject_id", "comment_id", "version", "place");

    private final JdbcClient jdbc;
    private final CassandraTexts moved;

    JdbcErasedTexts(JdbcClient jdbc, CassandraTexts moved) {
        this.jdbc = jdbc;
        this.moved = moved;
    }

    @Override
    public void add(CommentPlace place) {
        jdbc.sql("insert into erased_comment (comment_id, subject_id, created_at) values (?, ?, ?)"
                        + " on conflict (comment_id) do nothing")
                .params(place.commentId(), place.subjectId(), place.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public int removeMentions(UUID athlete, int most) {
        return MENTIONS.eraseSome(jdbc, athlete, most);
    }

    @Override
    public String name() {
        return STORE;
    }

    @Override
    public void delete(UUID id) {
        List<CommentPlace> places = jdbc.sql("select subject_id, created_at from erased_comment where comment_id = ?")
                .param(id)
                .query((row, number) -> new CommentPlace(
                        row.getObject("subject_id", UUID.class),
                        id,
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
        moved.delete(places);
        jdbc.sql("delete from erased_comment where comment_id = ?").param(id).update();
    }
}
