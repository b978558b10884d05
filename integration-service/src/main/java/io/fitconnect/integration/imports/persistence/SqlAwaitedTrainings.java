package io.fitconnect.integration.imports.persistence;

import io.fitconnect.integration.imports.AwaitedTrainings;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of {@code import_ledger} that are decoded, by a partial index that holds nothing else. */
@Repository
class SqlAwaitedTrainings implements AwaitedTrainings {

    private static final int COUNTED_AT_MOST = 10_000;

    private final JdbcTemplate jdbc;

    SqlAwaitedTrainings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int countWaiting() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from (select 1 from import_ledger where state = 'DECODED' limit ?) waiting",
                Integer.class,
                COUNTED_AT_MOST));
    }

    @Override
    public Optional<Instant> findOldest() {
        return jdbc
                .query(
                        "select received_at from import_ledger where state = 'DECODED' order by received_at limit 1",
                        (row, number) -> row.getObject("received_at", OffsetDateTime.class)
                                .toInstant())
                .stream()
                .findFirst();
    }
}
