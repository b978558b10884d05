package io.fitconnect.platform.deadletter;

import io.fitconnect.platform.events.EventConverter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.adapter.RecordFilterStrategy;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.ProducerListener;
import tools.jackson.databind.json.JsonMapper;

/** How services consume: as events, with bounded retries, dead letters, and replays meant for one service only. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
public class MessagingAutoConfiguration {

    @Bean
    EventConverter eventConverter(JsonMapper json) {
        return new EventConverter(json);
    }

    /** Names the topic of a record that Kafka refused, not its key and body, which may be about a person. */
    @Bean
    @ConditionalOnMissingBean(ProducerListener.class)
    ProducerListener<Object, Object> discreetProducerListener() {
        LoggingProducerListener<Object, Object> listener = new LoggingProducerListener<>();
        listener.setIncludeContents(false);
        return listener;
    }

    @Bean
    DefaultErrorHandler consumptionFailures(
            KafkaTemplate<String, byte[]> kafka,
            @Value("${spring.application.name}") String service,
            MeterRegistry metrics) {
        return ConsumptionFailures.handler(kafka, service, metrics);
    }

    /** Passes by replays for other services, and tombstones, which are for Kafka's compaction and no events. */
    @Bean
    RecordFilterStrategy<Object, Object> recordsOfOthers(@Value("${spring.application.name}") String service) {
        return consumed -> consumed.value() == null || isReplayForAnother(consumed, service);
    }

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(
            ConsumerFactory<?, ?> consumers,
            KafkaTemplate<String, byte[]> kafka,
            @Value("${spring.application.name}") String service) {
        return new DeadLettersEndpoint(new DeadLetters(consumers, kafka, service));
    }

    private static boolean isReplayForAnother(ConsumerRecord<?, ?> consumed, String service) {
        Header replay = consumed.headers().lastHeader(DeadLetters.REPLAY_FOR);
        return replay != null && !new String(replay.value(), StandardCharsets.UTF_8).equals(service);
    }
}
