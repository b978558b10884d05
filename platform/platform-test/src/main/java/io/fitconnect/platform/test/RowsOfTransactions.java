package io.fitconnect.platform.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Counts the rows that each transaction of one class writes, as PostgreSQL counts them. */
public final class RowsOfTransactions implements TransactionExecutionListener, AutoCloseable {

    /** Counts also transactions of the same session before this one, so that the difference counts. */
    private static final String WRITTEN =
            "select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_xact_user_tables";

    private final ConfigurableTransactionManager manager;
    private final JdbcTemplate jdbc;
    private final String within;
    private final Map<Thread, Long> before = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> written = new ConcurrentLinkedQueue<>();

    private RowsOfTransactions(ConfigurableTransactionManager manager, JdbcTemplate jdbc, String within) {
        this.manager = manager;
        this.jdbc = jdbc;
        this.within = within;
    }

    /**
     * Begins to count.
     *
     * @param within simple name of the class that runs the transactions
     */
    public static RowsOfTransactions watch(ConfigurableTransactionManager manager, JdbcTemplate jdbc, String within) {
        RowsOfTransactions rows = new RowsOfTransactions(manager, jdbc, within);
        manager.addListener(rows);
        return rows;
    }

    /** The rows of the transaction that wrote most. */
    public long largest() {
        return written.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The rows of all transactions. */
    public long sum() {
        return written.stream().mapToLong(Long::longValue).sum();
    }

    /** How many transactions there were. */
    public int transactions() {
        return written.size();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && isWatched()) {
            before.put(Thread.currentThread(), count());
        }
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (isWatched()) {
            written.add(count() - before.getOrDefault(Thread.currentThread(), 0L));
        }
    }

    private boolean isWatched() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().endsWith("." + within)));
    }

    private long count() {
        Long rows = jdbc.queryForObject(WRITTEN, Long.class);
        return rows == null ? 0 : rows;
    }

    /** Counts no more. */
    @Override
    public void close() {
        List<TransactionExecutionListener> others = new ArrayList<>(manager.getTransactionExecutionListeners());
        others.remove(this);
        manager.setTransactionExecutionListeners(others);
    }
}
