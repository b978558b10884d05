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
 * Erasures in the table {@code erasure}. What has a transaction of its own runs at READ COMMITTED: at SERIALIZABLE, looking
 * through the queue would make every upload that adds to it repeat its transaction. The row's lock orders taking and
 * cancelling all the same.
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
                insert into erasure (subject_id, kind, due_at, state) values (?, ?, ?, 'SCHEDULED')
                on conflict (subject_id, kind) do update set
                    state = case erasure.state when 'STARTED' then 'STARTED' else 'SCHEDULED' end,
                    due_at = case erasure.state when 'CANCELLED' then excluded.due_at
                                                else least(erasure.due_at, excluded.due_at) end
                """, erasure.id(), erasure.kind().name(), toColumn(dueAt));
    }

    /**
     * An insert that meets the scheduled row, instead of a delete that looks for it: an insert reads nothing, so that
     * acknowledging an upload never conflicts with another one.
     */
    @Override
    public boolean cancel(Erasure erasure, Instant now) {
        return jdbc.queryForList("""
                        insert into erasure (subject_id, kind, due_at, state) values (?, ?, ?, 'UNKNOWN')
                        on conflict (subject_id, kind) do update set state = 'CANCELLED', due_at = excluded.due_at
                        where erasure.state = 'SCHEDULED'
                        returning state
                        """, String.class, erasure.id(), erasure.kind().name(), toColumn(now))
                .contains("CANCELLED");
    }

    @Override
    public void guard(Erasure erasure, Instant dueAt) {
        transaction.executeWithoutResult(status -> schedule(erasure, dueAt));
    }

    @Override
    public void bringForward(Erasure erasure, Instant dueAt) {
        transaction.executeWithoutResult(status -> jdbc.update(
                "update erasure set due_at = least(due_at, ?) where subject_id = ? and kind = ?",
                toColumn(dueAt),
                erasure.id(),
                erasure.kind().name()));
    }

    /** Reads without a lock; takes each erasure, or forgets it when cancelled, by compare-and-set on its state and time. */
    @Override
    public List<Erasure> take(Instant now, Instant tryAgainAt) {
        return Objects.requireNonNull(transaction.execute(status -> {
            listDue(now, "= 'CANCELLED'").forEach(this::forget);
            return listDue(now, "in ('SCHEDULED', 'STARTED')").stream()
                    .filter(due -> start(due, tryAgainAt))
                    .map(Due::erasure)
                    .toList();
        }));
    }

    private List<Due> listDue(Instant now, String state) {
        return jdbc.query(
                "select subject_id, kind, due_at, state from erasure where due_at <= ? and state " + state
                        + " order by due_at limit ?",
                (row, number) -> new Due(
                        new Erasure(
                                ErasureKind.valueOf(row.getString("kind")), row.getObject("subject_id", UUID.class)),
                        row.getObject("due_at", OffsetDateTime.class),
                        row.getString("state")),
                toColumn(now),
                BATCH);
    }

    private void forget(Due due) {
        jdbc.update(
                "delete from erasure where subject_id = ? and kind = ? and due_at = ? and state = 'CANCELLED'",
                due.erasure().id(),
                due.erasure().kind().name(),
                due.dueAt());
    }

    private boolean start(Due due, Instant tryAgainAt) {
        return jdbc.update(
                        """
                        update erasure set state = 'STARTED', due_at = ?
                        where subject_id = ? and kind = ? and due_at = ? and state = ?
                        """,
                        toColumn(tryAgainAt),
                        due.erasure().id(),
                        due.erasure().kind().name(),
                        due.dueAt(),
                        due.state())
                == 1;
    }

    /** Scheduling a started erasure again changes its time, so that this does not remove it. */
    @Override
    public void remove(Erasure erasure, Instant tryAgainAt) {
        transaction.executeWithoutResult(status -> jdbc.update(
                "delete from erasure where subject_id = ? and kind = ? and state = 'STARTED' and due_at = ?",
                erasure.id(),
                erasure.kind().name(),
                toColumn(tryAgainAt)));
    }

    private static OffsetDateTime toColumn(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Due(Erasure erasure, OffsetDateTime dueAt, String state) {}
}
