package io.fitconnect.integration.decoding.persistence;

import io.fitconnect.integration.decoding.ClaimedImport;
import io.fitconnect.integration.decoding.ImportQueue;
import io.fitconnect.integration.imports.ImportKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rows of {@code import_ledger} that are due. Claims run at READ COMMITTED and skip what others hold: at SERIALIZABLE,
 * looking through the queue would make every push that adds to it repeat its transaction.
 */
@Repository
class SqlImportQueue implements ImportQueue {

    private static final String CLAIM = """
            update import_ledger
            set state = 'DECODING', attempts = attempts + 1, version = version + 1, due_at = ?
            where (athlete_id, id) in (
                select athlete_id, id from import_ledger
                where due_at is not null and due_at <= ? and attempts %s
                order by due_at limit ? for update skip locked)
            returning athlete_id, id, file_name, content_type, content_bytes, attempts
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    SqlImportQueue(JdbcTemplate jdbc, PlatformTransactionManager transactionManager) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactionManager);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @Override
    public List<ClaimedImport> claimFresh(int most, Instant now, Instant until) {
        return claim("= 0", most, now, until);
    }

    @Override
    public Optional<ClaimedImport> claimSuspect(Instant now, Instant until) {
        return claim("> 0", 1, now, until).stream().findFirst();
    }

    /** Does not count as a change of the row, so that its worker may end it at the same time. */
    @Override
    public void renew(Collection<ClaimedImport> claims, Instant until) {
        List<Object[]> rows = claims.stream()
                .map(claim -> new Object[] {
                    until.atOffset(ZoneOffset.UTC),
                    claim.key().athleteId(),
                    claim.key().id(),
                    claim.attempt()
                })
                .toList();
        transaction.executeWithoutResult(status -> jdbc.batchUpdate("""
                update import_ledger set due_at = ?
                where athlete_id = ? and id = ? and state = 'DECODING' and attempts = ?
                """, rows));
    }

    private List<ClaimedImport> claim(String attempts, int most, Instant now, Instant until) {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.query(
                CLAIM.formatted(attempts),
                (row, number) -> read(row),
                until.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                most)));
    }

    private static ClaimedImport read(ResultSet row) throws SQLException {
        return new ClaimedImport(
                new ImportKey(row.getObject("athlete_id", UUID.class), row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("content_bytes"),
                row.getInt("attempts"));
    }
}
