package io.fitconnect.integration.erasure.persistence;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
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

/**
 * Erasures in the table {@code erasure}. Taking runs at READ COMMITTED: at SERIALIZABLE, looking through the queue would
 * make every upload that adds to it repeat its transaction. The row's lock orders taking and cancelling all the same.
 */
@Repository
class SqlErasures implements Erasures {

    private static final int BATCH = 100;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    SqlErasures(JdbcTemplate jdbc, PlatformTransactionManager transactionManager) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactionManager);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @Override
    public void schedule(Erasure erasure, Instant dueAt) {
        jdbc.update("""
                insert into erasure (subject_id, kind, due_at, started) values (?, ?, ?, false)
                on conflict (subject_id, kind) do update set due_at = least(erasure.due_at, excluded.due_at)
                """, erasure.id(), erasure.kind().name(), toColumn(dueAt));
    }

    @Override
    public boolean cancel(Erasure erasure) {
        return jdbc.update(
                        "delete from erasure where subject_id = ? and kind = ? and not started",
                        erasure.id(),
                        erasure.kind().name())
                == 1;
    }

    @Override
    public void bringForward(Erasure erasure, Instant dueAt) {
        jdbc.update(
                "update erasure set due_at = least(due_at, ?) where subject_id = ? and kind = ?",
                toColumn(dueAt),
                erasure.id(),
                erasure.kind().name());
    }

    @Override
    public List<Erasure> take(Instant now, Instant tryAgainAt) {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.query(
                """
                update erasure set started = true, due_at = ?
                where (subject_id, kind) in (
                    select subject_id, kind from erasure where due_at <= ? order by due_at limit ? for update skip locked)
                returning subject_id, kind
                """,
                (row, number) -> new Erasure(
                        ErasureKind.valueOf(row.getString("kind")), row.getObject("subject_id", UUID.class)),
                toColumn(tryAgainAt),
                toColumn(now),
                BATCH)));
    }

    @Override
    public void remove(Erasure erasure) {
        transaction.executeWithoutResult(status -> jdbc.update(
                "delete from erasure where subject_id = ? and kind = ?",
                erasure.id(),
                erasure.kind().name()));
    }

    private static OffsetDateTime toColumn(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
