package io.fitconnect.platform.snapshot;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table {@code snapshot_run}: one row for each topic of which a snapshot was ever started. */
final class SnapshotRuns {

    private final JdbcTemplate jdbc;

    SnapshotRuns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void start(String topic, Instant now) {
        jdbc.update("""
                insert into snapshot_run (topic, started_at, announced) values (?, ?, 0)
                on conflict (topic) do update set started_at = excluded.started_at, after_key = null, announced = 0,
                    completed_at = null""", topic, toColumn(now));
    }

    Optional<SnapshotRun> find(String topic) {
        return jdbc
                .query(
                        "select started_at, after_key, announced, completed_at from snapshot_run where topic = ?",
                        (row, number) -> new SnapshotRun(
                                topic,
                                row.getObject("started_at", OffsetDateTime.class)
                                        .toInstant(),
                                Optional.ofNullable(row.getString("after_key")),
                                row.getLong("announced"),
                                Optional.ofNullable(row.getObject("completed_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)),
                        topic)
                .stream()
                .findFirst();
    }

    void advance(SnapshotRun run, SnapshotPage page, Instant now) {
        @Nullable OffsetDateTime completedAt = page.next().isPresent() ? null : toColumn(now);
        jdbc.update(
                "update snapshot_run set after_key = ?, announced = ?, completed_at = ? where topic = ?",
                page.next().orElse(null),
                run.announced() + page.announcements().size(),
                completedAt,
                run.topic());
    }

    private static OffsetDateTime toColumn(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
