package io.fitconnect.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.notification.GearEvents;
import io.fitconnect.notification.InboxClient;
import io.fitconnect.notification.RunningNotificationService;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.work.WorkPolicy;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an event to a channel and its trace, with a channel that fails as it is told. */
@RunningNotificationService
class DeliveryIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private MoodyChannel channel;

    @Autowired
    private JdbcClient jdbc;

    private final UUID athlete = UUID.randomUUID();

    @Test
    void carriesWhatArrivesAndTracesIt() {
        tell();

        await().atMost(SOON).until(() -> channel.carried(athlete).size() == 1);
        Delivery delivery = channel.carried(athlete).get(0);
        assertThat(delivery.text()).contains("391 km done");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(outcomes(delivery.id().value())).containsExactly("delivered"));
        await().atMost(SOON).untilAsserted(() -> assertThat(countPending()).isZero());
    }

    @Test
    void triesAgainAfterAFailure() {
        channel.failures.add(new ChannelAway("closed"));
        channel.failures.add(new IllegalStateException("broken"));
        tell();

        await().atMost(SOON).until(() -> channel.carried(athlete).size() == 1);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                outcomes(channel.carried(athlete).get(0).id().value()))
                        .containsExactlyInAnyOrder("away", "failed", "delivered"));
    }

    private void tell() {
        KafkaEvents.send(GearEvents.worn(athlete, UUID.randomUUID(), "near"));
        InboxClient.of(port, athlete).await(1);
    }

    private List<String> outcomes(UUID notification) {
        String trace = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .build()
                .get()
                .uri("/actuator/notificationtrace/" + athlete + "/" + notification)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared()
                .readTree(trace)
                .get("steps")
                .valueStream()
                .map((JsonNode step) -> step.get("outcome").asString())
                .toList();
    }

    private int countPending() {
        return jdbc.sql("select count(*) from pending_delivery where athlete_id = ?")
                .param(athlete)
                .query(Integer.class)
                .single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Channels {

        @Bean
        MoodyChannel channel() {
            return new MoodyChannel();
        }

        @Bean
        DeliveryWorker worker(MoodyChannel channel, CarryDelivery carryDelivery, PendingDeliveries pending) {
            WorkPolicy policy = WorkPolicy.STANDARD.withBackOff(Duration.ofMillis(50), Duration.ofMillis(100));
            return new DeliveryWorker(channel, policy, carryDelivery, pending);
        }
    }

    static final class MoodyChannel implements Channel {

        final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
        private final Queue<Delivery> carried = new ConcurrentLinkedQueue<>();

        @Override
        public ChannelName name() {
            return ChannelName.PUSH;
        }

        @Override
        public Set<UUID> listReachable(Collection<UUID> athletes) {
            return Set.copyOf(athletes);
        }

        @Override
        public void deliver(Delivery delivery) {
            RuntimeException failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
            carried.add(delivery);
        }

        List<Delivery> carried(UUID athlete) {
            return carried.stream()
                    .filter(delivery -> delivery.athlete().equals(athlete))
                    .collect(Collectors.toList());
        }
    }
}
