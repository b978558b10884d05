package io.fitconnect.integration.decoding.persistence;

import io.fitconnect.integration.decoding.StreamGuard;
import io.fitconnect.integration.decoding.StreamGuards;
import io.fitconnect.integration.imports.ImportKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Guards in the table {@code stream_guard}, at READ COMMITTED so that workers and sweepers do not conflict. */
@Repository
class SqlStreamGuards implements StreamGuards {

    private static final int BATCH = 100;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    SqlStreamGuards(JdbcTemplate jdbc, PlatformTransactionManager transactionManager) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactionManager);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /**
     * Always moves the time, so that who took the guard before cannot remove it. The lock on the ledger's row lets the
     * erasure of an account wait, which otherwise could miss the guard.
     */
    @Override
    public boolean guard(StreamGuard guard) {
        return Boolean.TRUE.equals(transaction.execute(status -> jdbc.update(
                        """
                        insert into stream_guard (athlete_id, import_id, sessions, due_at)
                        select athlete_id, id, ?, ? from import_ledger where athlete_id = ? and id = ? for key share
                        on conflict (athlete_id, import_id) do update set
                            sessions = greatest(stream_guard.sessions, excluded.sessions),
                            due_at = greatest(stream_guard.due_at + interval '1 microsecond', excluded.due_at)
                        """,
                        guard.sessions(),
                        toColumn(guard.dueAt()),
                        guard.key().athleteId(),
                        guard.key().id())
                == 1));
    }

    /** Reads without a lock and takes each guard by compare-and-set on its time. */
    @Override
    public List<StreamGuard> take(Instant now, Instant tryAgainAt) {
        return Objects.requireNonNull(transaction.execute(
                status -> jdbc.query("""
                        select athlete_id, import_id, sessions, due_at from stream_guard
                        where due_at <= ? order by due_at limit ?
                        """, (row, number) -> read(row), toColumn(now), BATCH).stream()
                        .flatMap(guard -> take(guard, tryAgainAt).stream())
                        .toList()));
    }

    private List<StreamGuard> take(StreamGuard guard, Instant tryAgainAt) {
        return jdbc.query(
                """
                update stream_guard set due_at = ? where athlete_id = ? and import_id = ? and due_at = ?
                returning athlete_id, import_id, sessions, due_at
                """,
                (row, number) -> read(row),
                toColumn(tryAgainAt),
                guard.key().athleteId(),
                guard.key().id(),
                toColumn(guard.dueAt()));
    }

    @Override
    public boolean remove(StreamGuard taken) {
        return jdbc.update(
                        "delete from stream_guard where athlete_id = ? and import_id = ? and due_at = ?",
                        taken.key().athleteId(),
                        taken.key().id(),
                        toColumn(taken.dueAt()))
                == 1;
    }

    private static StreamGuard read(ResultSet row) throws SQLException {
        return new StreamGuard(
                new ImportKey(row.getObject("athlete_id", UUID.class), row.getObject("import_id", UUID.class)),
                row.getInt("sessions"),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime toColumn(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
