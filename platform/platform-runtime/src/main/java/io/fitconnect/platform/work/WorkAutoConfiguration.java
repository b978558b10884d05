package io.fitconnect.platform.work;

import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Due work: the table, the dispatcher with a worker for each handler, and the interface to schedule with. */
@AutoConfiguration
@EnableConfigurationProperties(WorkSettings.class)
public class WorkAutoConfiguration {

    @Bean
    WorkTable workTable(JdbcTemplate jdbc, PlatformTransactionManager transactionManager) {
        return new WorkTable(jdbc, transactionManager);
    }

    @Bean
    PayloadCodec workPayloads(JsonMapper json) {
        return new PayloadCodec(json);
    }

    @Bean
    WorkDispatcher workDispatcher(
            ObjectProvider<WorkHandler<?>> handlers,
            WorkTable table,
            PayloadCodec codec,
            WorkSettings settings,
            MeterRegistry metrics,
            Clock clock) {
        Heartbeat heartbeat = new Heartbeat(table, clock);
        Semaphore wakeUp = new Semaphore(0);
        List<QueueWorker<?>> workers = handlers.orderedStream()
                .<QueueWorker<?>>map(handler -> worker(handler, table, codec, heartbeat, metrics, clock, wakeUp))
                .toList();
        return new WorkDispatcher(workers, heartbeat, settings, wakeUp);
    }

    /** The dispatcher is looked up late: a handler may itself schedule work. */
    @Bean
    @ConditionalOnMissingBean
    DueWork dueWork(WorkTable table, PayloadCodec codec, Clock clock, ObjectProvider<WorkDispatcher> dispatcher) {
        return new SqlDueWork(
                table, codec, clock, candidate -> dispatcher.getObject().offer(candidate));
    }

    @Bean
    DueWorkEndpoint dueWorkEndpoint(
            ObjectProvider<WorkHandler<?>> handlers, JdbcTemplate jdbc, Transactions transactions, Clock clock) {
        List<String> queues =
                handlers.orderedStream().map(handler -> handler.queue().name()).toList();
        return new DueWorkEndpoint(queues, new SetAsideWork(jdbc), transactions, clock);
    }

    private static <P> QueueWorker<P> worker(
            WorkHandler<P> handler,
            WorkTable table,
            PayloadCodec codec,
            Heartbeat heartbeat,
            MeterRegistry metrics,
            Clock clock,
            Semaphore wakeUp) {
        WorkMeters meters = new WorkMeters(
                metrics,
                handler.queue().name(),
                dueAt -> Duration.between(dueAt, clock.instant()).toMillis() / 1e3);
        return new QueueWorker<>(handler, table, codec, heartbeat, meters, clock, wakeUp::release);
    }
}
