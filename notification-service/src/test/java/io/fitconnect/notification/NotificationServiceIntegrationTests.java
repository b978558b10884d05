package io.fitconnect.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.OpenApiContract;
import io.fitconnect.platform.test.TestTokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** From an event of another service to what the athlete reads. */
@RunningNotificationService
class NotificationServiceIntegrationTests {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private final UUID athlete = UUID.randomUUID();
    private final UUID gear = UUID.randomUUID();

    @Test
    void tellsAnAthleteOfWornGearInTheirLanguage() {
        KafkaEvents.send(GearEvents.named(athlete, gear, "Blue trainers"));
        KafkaEvents.send(GearEvents.worn(athlete, gear, "near"));

        JsonNode english = app().await(1).get(0);
        assertThat(english.get("kind").asString()).isEqualTo("gear-worn");
        assertThat(english.get("title").asString()).isEqualTo("Time to think of a replacement");
        assertThat(english.get("text").asString())
                .isEqualTo("Blue trainers: 391 km done, such gear lasts 480 to 800 km.");
        assertThat(english.get("reference").asString()).isEqualTo("/api/v1/gear/" + gear);
        assertThat(english.get("read").booleanValue()).isFalse();

        InboxClient russian =
                InboxClient.with(port, athlete, TestTokens.athlete(athlete).claim("locale", "ru"));
        assertThat(russian.list().get(0).get("text").asString())
                .isEqualTo("Blue trainers: пройдено 391 км, такое снаряжение служит 480–800 км.");
    }

    @Test
    void tellsOnceHoweverOftenAnEventComes() {
        Event worn = GearEvents.worn(athlete, gear, "passed");
        KafkaEvents.send(worn);
        KafkaEvents.send(worn);
        KafkaEvents.send(GearEvents.worn(athlete, UUID.randomUUID(), "near"));

        assertThat(app().await(2)).hasSize(2);
        assertThat(app().unread()).isEqualTo(2);
    }

    @Test
    void signalsAnArrivalToOpenClients() {
        KafkaEvents.send(GearEvents.worn(athlete, gear, "near"));

        Event signal = KafkaEvents.await("live.signal", athlete.toString(), "signal-raised.v1");

        EventContracts.assertValid(signal);
        assertThat(signal.source()).isEqualTo("/notification-service");
        assertThat(signal.data().get("kind").asString()).isEqualTo("notification-arrived");
        assertThat(signal.data().get("reference").asString()).isEqualTo(InboxClient.PATH);
    }

    @Test
    void marksOneAndAllAsReadAndDeletes() {
        for (int i = 0; i < 3; i++) {
            KafkaEvents.send(GearEvents.worn(athlete, UUID.randomUUID(), "near"));
        }
        List<JsonNode> notifications = app().await(3);
        String first = notifications.get(0).get("id").asString();

        app().send(HttpMethod.PUT, "/" + first + "/read").expectStatus().isNoContent();
        app().send(HttpMethod.PUT, "/" + first + "/read").expectStatus().isNoContent();
        assertThat(app().unread()).isEqualTo(2);
        assertThat(app().list().get(0).get("read").booleanValue()).isTrue();

        app().send(HttpMethod.DELETE, "/" + first).expectStatus().isNoContent();
        app().send(HttpMethod.DELETE, "/" + first).expectStatus().isNotFound();
        assertThat(app().list()).hasSize(2);

        app().send(HttpMethod.PUT, "/read").expectStatus().isNoContent();
        assertThat(app().unread()).isZero();
        assertThat(app().list()).allMatch(one -> one.get("read").booleanValue());
    }

    @Test
    void marksWhatLeadsToOnePlaceAsRead() {
        UUID other = UUID.randomUUID();
        KafkaEvents.send(GearEvents.worn(athlete, gear, "near"));
        KafkaEvents.send(GearEvents.worn(athlete, other, "near"));
        KafkaEvents.send(GearEvents.worn(athlete, gear, "passed"));
        app().await(3);

        app().send(HttpMethod.PUT, "/read?reference=/api/v1/gear/" + gear)
                .expectStatus()
                .isNoContent();

        assertThat(app().unread()).isEqualTo(1);
        assertThat(app().list())
                .filteredOn(one -> !one.get("read").booleanValue())
                .singleElement()
                .matches(one -> one.get("reference").asString().endsWith(other.toString()));
        app().send(HttpMethod.PUT, "/read?reference=/api/v1/gear/unheard-of")
                .expectStatus()
                .isNoContent();
        assertThat(app().unread()).isEqualTo(1);
        app().send(HttpMethod.PUT, "/read?reference=").expectStatus().isBadRequest();
    }

    @Test
    void pagesFromTheNewestToTheOldest() {
        for (int i = 0; i < 5; i++) {
            KafkaEvents.send(GearEvents.worn(athlete, UUID.randomUUID(), "near"));
        }
        List<String> whole = ids(app().await(5));

        JsonNode first = app().read("?limit=3");
        JsonNode second =
                app().read("?limit=3&cursor=" + first.get("nextCursor").asString());

        assertThat(ids(first.get("items").valueStream().toList())).isEqualTo(whole.subList(0, 3));
        assertThat(ids(second.get("items").valueStream().toList())).isEqualTo(whole.subList(3, 5));
        assertThat(second.has("nextCursor")).isFalse();
    }

    @Test
    void ignoresAThresholdThatItDoesNotKnow() {
        KafkaEvents.send(GearEvents.worn(athlete, gear, "halfway"));
        KafkaEvents.send(GearEvents.worn(athlete, gear, "near"));

        assertThat(app().await(1)).hasSize(1);
    }

    @Test
    void keepsItsPublishedApi() {
        OpenApiContract.assertUnchanged("notification-service", "http://localhost:" + port);
    }

    @Test
    void answersOperators() {
        RestTestClient operator = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .build();
        for (String path : List.of("health/readiness", "duework", "deadletters", "prometheus")) {
            operator.get().uri("/actuator/" + path).exchange().expectStatus().isOk();
        }
    }

    private static List<String> ids(List<JsonNode> notifications) {
        return notifications.stream().map(one -> one.get("id").asString()).toList();
    }

    private InboxClient app() {
        return InboxClient.of(port, athlete);
    }
}
