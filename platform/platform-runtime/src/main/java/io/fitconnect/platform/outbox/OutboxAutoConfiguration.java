package io.fitconnect.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The transactional outbox and its relay. */
@AutoConfiguration
@EnableConfigurationProperties(OutboxSettings.class)
public class OutboxAutoConfiguration {

    @Bean
    OutboxStore outboxStore(JdbcTemplate jdbc) {
        return new OutboxStore(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    AnnouncedPositions announcedPositions(OutboxStore store) {
        return store::lastPosition;
    }

    @Bean
    OutboxRelay outboxRelay(
            OutboxStore store,
            KafkaTemplate<String, byte[]> kafka,
            PlatformTransactionManager transactionManager,
            OutboxSettings settings,
            MeterRegistry metrics,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        LaneRelay lanes = new LaneRelay(store, ofRelay(kafka, settings), transactionManager, service, settings, clock);
        return new OutboxRelay(lanes, settings, metrics, clock);
    }

    @Bean
    @ConditionalOnMissingBean(Outbox.class)
    TransactionalOutbox outbox(
            OutboxStore store,
            OutboxSettings settings,
            JsonMapper json,
            Clock clock,
            OutboxRelay relay,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator) {
        TraceContext trace = new TraceContext(tracer.getIfAvailable(), propagator.getIfAvailable());
        return new TransactionalOutbox(store, settings, json, clock, trace, relay::wake);
    }

    /** What is not delivered within the send timeout is dropped, so that the lease can outlast it; a wave never lingers. */
    private static KafkaTemplate<String, byte[]> ofRelay(KafkaTemplate<String, byte[]> kafka, OutboxSettings settings) {
        int millis = (int) settings.sendTimeout().toMillis();
        return new KafkaTemplate<>(
                kafka.getProducerFactory(),
                Map.of(
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        millis / 2,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        millis));
    }
}
