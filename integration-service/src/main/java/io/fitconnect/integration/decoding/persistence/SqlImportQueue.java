package io.fitconnect.integration.decoding.persistence;

import io.fitconnect.integration.decoding.ClaimedImport;
import io.fitconnect.integration.decoding.ImportQueue;
import io.fitconnect.integration.imports.ImportKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
 * The rows of {@code import_ledger} that are due. Candidates are read without a lock, along an index that holds every column
 * of the predicate; each is claimed by compare-and-set on what it was read with. Runs at READ COMMITTED: at SERIALIZABLE,
 * looking through the queue would make every push that adds to it repeat its transaction.
 */
@Repository
class SqlImportQueue implements ImportQueue {

    private static final String DUE = """
            select athlete_id, id, due_at, attempts from import_ledger
            where due_at is not null and due_at <= ? and attempts %s order by due_at limit ?
            """;

    private static final String CLAIM = """
            update import_ledger
            set state = 'DECODING', attempts = attempts + 1, version = version + 1, due_at = ?
            where athlete_id = ? and id = ? and due_at = ? and attempts = ?
            returning athlete_id, id, file_name, content_type, content_bytes, attempts
            """;

    /** So many candidates for each free worker, since other instances claim the same. */
    private static final int READ_AHEAD = 4;

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
        return Objects.requireNonNull(transaction.execute(status -> jdbc
                .query(
                        DUE.formatted(attempts),
                        (row, number) -> readCandidate(row),
                        now.atOffset(ZoneOffset.UTC),
                        most * READ_AHEAD)
                .stream()
                .flatMap(candidate -> claim(candidate, until).stream())
                .limit(most)
                .toList()));
    }

    private List<ClaimedImport> claim(Candidate candidate, Instant until) {
        return jdbc.query(
                CLAIM,
                (row, number) -> read(row),
                until.atOffset(ZoneOffset.UTC),
                candidate.key().athleteId(),
                candidate.key().id(),
                candidate.dueAt(),
                candidate.attempts());
    }

    private static Candidate readCandidate(ResultSet row) throws SQLException {
        return new Candidate(
                new ImportKey(row.getObject("athlete_id", UUID.class), row.getObject("id", UUID.class)),
                row.getObject("due_at", OffsetDateTime.class),
                row.getInt("attempts"));
    }

    private static ClaimedImport read(ResultSet row) throws SQLException {
        return new ClaimedImport(
                new ImportKey(row.getObject("athlete_id", UUID.class), row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("content_bytes"),
                row.getInt("attempts"));
    }

    private record Candidate(ImportKey key, OffsetDateTime dueAt, int attempts) {}
}
