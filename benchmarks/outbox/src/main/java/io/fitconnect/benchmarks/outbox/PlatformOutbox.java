package io.fitconnect.benchmarks.outbox;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.outbox.Outbox;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The platform's own outbox, as every service has it. */
final class PlatformOutbox implements Contender {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "io.namastack.outbox.config.OutboxCoreInfrastructureAutoConfiguration",
                "io.namastack.outbox.config.OutboxCoreMulticasterAutoConfiguration",
                "io.namastack.outbox.config.OutboxCoreProcessingAutoConfiguration",
                "io.namastack.outbox.config.OutboxCoreSchedulingAutoConfiguration",
                "io.namastack.outbox.config.OutboxCoreThreadingAutoConfiguration",
                "io.namastack.outbox.config.JdbcOutboxAutoConfiguration",
                "io.namastack.outbox.config.JdbcOutboxSchemaAutoConfiguration",
                "io.namastack.outbox.OutboxJacksonAutoConfiguration",
                "io.fitconnect.platform.security.RevocationAutoConfiguration",
                "io.fitconnect.platform.security.SecurityAutoConfiguration"
            })
    static class Application {}

    @Override
    public String name() {
        return "platform";
    }

    @Override
    public ConfigurableApplicationContext start(String[] properties) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run();
    }

    @Override
    public void announce(ConfigurableApplicationContext context, Numbered numbered) {
        context.getBean(Outbox.class)
                .announce(new Announcement(
                        OutboxComparison.TOPIC, numbered.key(), "number-given.v1", numbered.key(), numbered));
    }
}
