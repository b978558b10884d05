package io.fitconnect.benchmarks.work;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Threads that each take one row, write its effect and commit, and sleep a second when nothing is due: no lease, no attempts. */
final class BareLoop implements AutoCloseable {

    static final String TABLE = """
            create table bare_item (key text primary key, due_at timestamptz not null);
            create index bare_item_due on bare_item (due_at)""";

    private static final Duration POLL = Duration.ofSeconds(1);

    private final String take;
    private final Effects effects;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ExecutorService threads;

    /** With a lock that others skip, several threads take different rows; without one they would take the same. */
    BareLoop(Database database, int workers) {
        this.take =
                "delete from bare_item where key = (select key from bare_item where due_at <= ? order by due_at limit 1"
                        + (workers > 1 ? " for update skip locked" : "")
                        + ") returning key, due_at";
        this.effects = database.effects();
        this.jdbc = database.jdbc();
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database.connections()));
        this.threads = Executors.newFixedThreadPool(workers);
        for (int worker = 0; worker < workers; worker++) {
            threads.execute(this::loop);
        }
    }

    void schedule(List<Step> steps) {
        jdbc.batchUpdate(
                "insert into bare_item (key, due_at) values (?, ?)",
                steps.stream()
                        .map(step -> new Object[] {step.key(), Timestamp.from(step.dueAt())})
                        .toList());
    }

    private void loop() {
        try {
            while (!threads.isShutdown()) {
                if (!Boolean.TRUE.equals(transaction.execute(status -> takeOne()))) {
                    TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean takeOne() {
        Instant now = Instant.now();
        List<Step> taken = jdbc.query(
                take,
                (row, number) -> new Step(
                        row.getString("key"), 1, 1, row.getTimestamp("due_at").toInstant(), 0),
                Timestamp.from(now));
        taken.forEach(step -> effects.write(step, 1, now));
        return !taken.isEmpty();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
