package io.fitconnect.benchmarks.outbox;

import io.namastack.outbox.Outbox;
import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Namastack's outbox with JDBC, a batch of 200, a pool of 8, polled as often as it allows, completed records deleted. */
final class NamastackOutbox implements Contender {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "io.fitconnect.platform.runtime.RuntimeAutoConfiguration",
                "io.fitconnect.platform.outbox.OutboxAutoConfiguration",
                "io.fitconnect.platform.deadletter.MessagingAutoConfiguration",
                "io.fitconnect.platform.security.SecurityAutoConfiguration"
            })
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
}
