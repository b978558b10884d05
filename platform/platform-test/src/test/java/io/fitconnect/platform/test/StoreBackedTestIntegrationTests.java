package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datastax.oss.driver.api.core.CqlSession;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.SpecimenService.Ear;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = SpecimenService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.application.name=kite-service", "fitconnect.objects.folder=target/objects"})
@StoreBackedTest({Store.POSTGRES, Store.KAFKA, Store.CASSANDRA})
class StoreBackedTestIntegrationTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CqlSession cassandra;

    @Autowired
    private Ear ear;

    @LocalServerPort
    private int port;

    @Test
    void givesADatabaseWhoseOwnerIsNoSuperuser() {
        var role = jdbc.sql("select current_user = current_database() and not rolsuper from pg_roles"
                        + " where rolname = current_user")
                .query(Boolean.class)
                .single();

        assertThat(role).isTrue();
    }

    @Test
    void givesAKeyspace() {
        assertThat(cassandra.getKeyspace())
                .hasValueSatisfying(
                        keyspace -> assertThat(keyspace.asInternal()).startsWith("test_"));
    }

    @Test
    void trustsTestTokensAndRefusesTheBadOnes() {
        TokenMatrix.assertRefusedEverywhere("http://127.0.0.1:" + port, "/api/v1/who");
    }

    @Test
    void givesEveryContextAllEventsThatAreSentAfterItsStart() {
        var before = event();
        KafkaEvents.send(before);
        await().atMost(TIMEOUT).until(() -> ear.heard().contains(before.id()));

        try (var other = anotherContext()) {
            var after = event();
            KafkaEvents.send(after);

            var otherEar = other.getBean(Ear.class);
            await().atMost(TIMEOUT).until(() -> ear.heard().contains(after.id()));
            await().atMost(TIMEOUT).until(() -> otherEar.heard().contains(after.id()));
            assertThat(otherEar.heard()).doesNotContain(before.id());
            assertThat(other.getBean(JdbcClient.class)
                            .sql("select current_database()")
                            .query(String.class)
                            .single())
                    .isNotEqualTo(jdbc.sql("select current_database()")
                            .query(String.class)
                            .single());
        }
    }

    @Test
    void readsPublishedEventsInOrder() {
        var first = event();
        var second = new Event(
                Ids.next(), first.type(), first.source(), first.time(), "t", first.topic(), first.key(), first.data());
        KafkaEvents.send(first);
        KafkaEvents.send(second);

        assertThat(KafkaEvents.await("training.training", first.key(), "training-recorded.v1", 2))
                .containsExactly(first, second);
        assertThat(KafkaEvents.await("training.training", first.key(), "training-recorded.v1"))
                .isEqualTo(first);
    }

    private static ConfigurableApplicationContext anotherContext() {
        var stores = new ContextPreparation(Set.of(Store.POSTGRES, Store.KAFKA, Store.CASSANDRA), true);
        return new SpringApplicationBuilder(SpecimenService.class)
                .initializers(stores::customize)
                .run(
                        "--spring.application.name=kite-service",
                        "--fitconnect.objects.folder=target/objects",
                        "--server.port=0",
                        "--management.server.port=0");
    }

    private static Event event() {
        return new Event(
                Ids.next(),
                "training-recorded.v1",
                "/training-service",
                Instant.parse("2026-11-21T08:00:00Z"),
                "subject",
                "training.training",
                UUID.randomUUID().toString(),
                JsonMapper.shared().readTree("{}"));
    }
}
