package io.fitconnect.social.comment.persistence;

import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import io.fitconnect.platform.cassandra.WideRows;
import io.fitconnect.social.comment.CommentPlace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Texts that have moved. A deletion carries a time to come, so that a move that is under way has no effect. */
@Repository
class CassandraTexts {

    private static final Duration LATE_WRITES = Duration.ofDays(2);

    private final WideRows rows;
    private final PreparedStatement insert;
    private final PreparedStatement list;
    private final PreparedStatement listVersions;
    private final PreparedStatement delete;
    private final Clock clock;

    CassandraTexts(WideRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.insert = rows.prepare("insert into ${keyspace}.comment_text"
                + " (subject_id, day, comment_id, version, text, written_at) values (?, ?, ?, ?, ?, ?)");
        this.list = rows.prepare("select comment_id, version, text, written_at from ${keyspace}.comment_text"
                + " where subject_id = ? and day = ? and comment_id in ?");
        this.listVersions = rows.prepare("select comment_id, version, text, written_at from ${keyspace}.comment_text"
                + " where subject_id = ? and day = ? and comment_id = ?");
        this.delete = rows.prepare("delete from ${keyspace}.comment_text using timestamp ?"
                + " where subject_id = ? and day = ? and comment_id = ?");
    }

    void write(CommentPlace place, Collection<StoredText> texts) {
        rows.writeAll(
                "comment-text-move",
                texts.stream()
                        .map(text -> insert.bind(
                                place.subjectId(),
                                day(place.createdAt()),
                                place.commentId(),
                                text.version().number(),
                                text.text(),
                                text.writtenAt()))
                        .iterator());
    }

    /** All versions of these comments; one read for each subject and day. */
    List<StoredText> list(Collection<CommentPlace> places) {
        Map<Partition, List<UUID>> ids = places.stream()
                .collect(Collectors.groupingBy(
                        place -> new Partition(place.subjectId(), day(place.createdAt())),
                        Collectors.mapping(CommentPlace::commentId, Collectors.toList())));
        List<StoredText> found = new ArrayList<>();
        ids.forEach((partition, comments) -> rows.read(
                "comment-text-list",
                list.bind(partition.subjectId(), partition.day(), comments),
                row -> found.add(read(row))));
        return found;
    }

    List<StoredText> listVersions(CommentPlace place) {
        List<StoredText> found = new ArrayList<>();
        rows.read(
                "comment-text-versions",
                listVersions.bind(place.subjectId(), day(place.createdAt()), place.commentId()),
                row -> found.add(read(row)));
        return found;
    }

    void delete(Collection<CommentPlace> places) {
        long until = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant().plus(LATE_WRITES));
        rows.writeAll(
                "comment-text-erase",
                places.stream()
                        .map(place -> delete.bind(until, place.subjectId(), day(place.createdAt()), place.commentId()))
                        .iterator());
    }

    private static StoredText read(Row row) {
        return new StoredText(
                new TextVersion(Objects.requireNonNull(row.getUuid("comment_id")), row.getInt("version")),
                Objects.requireNonNull(row.getString("text")),
                Objects.requireNonNull(row.getInstant("written_at")));
    }

    private static int day(Instant createdAt) {
        return Math.toIntExact(LocalDate.ofInstant(createdAt, ZoneOffset.UTC).toEpochDay());
    }

    private record Partition(UUID subjectId, int day) {}
}
