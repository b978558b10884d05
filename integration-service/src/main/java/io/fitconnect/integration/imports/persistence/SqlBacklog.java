package io.fitconnect.integration.imports.persistence;

import io.fitconnect.integration.imports.Backlog;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of {@code import_ledger}, found by a partial index that holds nothing else. */
final class SqlBacklog implements Backlog {

    private static final int COUNTED_AT_MOST = 10_000;

    private final JdbcTemplate jdbc;
    private final String condition;
    private final String order;

    private SqlBacklog(JdbcTemplate jdbc, String condition, String order) {
        this.jdbc = jdbc;
        this.condition = condition;
        this.order = order;
    }

    /** What waits for a worker or is with one. */
    static SqlBacklog ofWorkers(JdbcTemplate jdbc) {
        return new SqlBacklog(jdbc, "due_at is not null", "due_at");
    }

    /** What is decoded and waits for training-service to make trainings of it. */
    static SqlBacklog ofTrainings(JdbcTemplate jdbc) {
        return new SqlBacklog(jdbc, "state = 'DECODED'", "received_at");
    }

    @Override
    public int countWaiting() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from (select 1 from import_ledger where " + condition + " limit ?) waiting",
                Integer.class,
                COUNTED_AT_MOST));
    }

    @Override
    public Optional<Instant> findOldest() {
        return jdbc
                .query(
                        "select received_at from import_ledger where " + condition + " order by " + order + " limit 1",
                        (row, number) -> row.getObject("received_at", OffsetDateTime.class)
                                .toInstant())
                .stream()
                .findFirst();
    }
}
