package io.fitconnect.benchmarks.outbox;

import io.namastack.outbox.Outbox;
import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Namastack's outbox with JDBC, a batch of 200, a pool of 8, polled as often as it allows, completed records deleted. */
final class NamastackOutbox implements Contender {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        @Bean
        OutboxTypedHandler<Numbered> toKafka(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
            return new ToKafka(kafka, json);
        }
    }

    /** Sends one record and waits for its acknowledgement. */
    record ToKafka(KafkaTemplate<String, byte[]> kafka, JsonMapper json) implements OutboxTypedHandler<Numbered> {

        @Override
        public void handle(Numbered numbered, OutboxRecordMetadata metadata) {
            try {
                kafka.send(OutboxComparison.TOPIC, numbered.key(), json.writeValueAsBytes(numbered))
                        .get(30, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new IllegalStateException("Kafka did not acknowledge", e);
            }
        }
    }

    @Override
    public String name() {
        return "namastack";
    }

    @Override
    public ConfigurableApplicationContext start(String[] properties) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .properties(
                        "spring.autoconfigure.exclude=" + piecesOfThePlatform(),
                        "namastack.outbox.polling.batch-size=200",
                        "namastack.outbox.polling.fixed.interval=50ms",
                        "namastack.outbox.processing.executor-core-pool-size=8",
                        "namastack.outbox.processing.delete-completed-records=true",
                        "namastack.outbox.jdbc.schema-initialization.enabled=true")
                .run();
    }

    @Override
    public void announce(ConfigurableApplicationContext context, Numbered numbered) {
        context.getBean(Outbox.class).schedule(numbered, numbered.key());
    }

    /** The library runs without any of the platform's pieces. */
    private static String piecesOfThePlatform() {
        return ImportCandidates.load(AutoConfiguration.class, NamastackOutbox.class.getClassLoader())
                .getCandidates()
                .stream()
                .filter(piece -> piece.startsWith("io.fitconnect."))
                .collect(Collectors.joining(","));
    }
}
