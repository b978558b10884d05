package io.fitconnect.platform.work;

import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** One instance of a service that works a queue off, on the database of the test. */
final class Instance implements AutoCloseable {

    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    final WorkTable table;
    final DueWork dueWork;
    final WorkDispatcher dispatcher;
    private final Transactions transactions;

    <P> Instance(
            WorkHandler<P> handler, JdbcTemplate jdbc, PlatformTransactionManager transactionManager, Clock clock) {
        this.table = new WorkTable(jdbc, transactionManager);
        this.transactions = new Transactions(transactionManager);
        WorkSettings settings = new WorkSettings(true, Duration.ofMillis(20), Duration.ofSeconds(5));
        PayloadCodec codec = new PayloadCodec(new JsonMapper());
        Heartbeat heartbeat = new Heartbeat(table, clock);
        Semaphore wakeUp = new Semaphore(0);
        String queue = handler.queue().name();
        WorkMeters meters = new WorkMeters(
                metrics,
                queue,
                dueAt -> Duration.between(dueAt, clock.instant()).toSeconds());
        QueueWorker<P> worker = new QueueWorker<>(handler, table, codec, heartbeat, meters, clock, wakeUp::release);
        this.dispatcher = new WorkDispatcher(List.of(worker), heartbeat, settings, wakeUp);
        this.dueWork = new SqlDueWork(table, codec, clock, dispatcher::offer);
    }

    Instance started() {
        dispatcher.start();
        return this;
    }

    void inTransaction(Runnable work) {
        transactions.run(work);
    }

    double count(String meter, String... tags) {
        return metrics.get(meter).tags(tags).counter().count();
    }

    double gauge(String meter) {
        return metrics.get(meter).gauge().value();
    }

    @Override
    public void close() {
        dispatcher.stop();
    }
}
