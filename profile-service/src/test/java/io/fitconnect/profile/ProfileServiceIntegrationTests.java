package io.fitconnect.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.OpenApiContract;
import io.fitconnect.platform.test.TestTokens;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.node.ObjectNode;

/** The service as others see it: HTTP, events in, events out. */
@RunningProfileService
class ProfileServiceIntegrationTests {

    private static final String TOPIC = "profile.athlete";
    private static final String PRIVATE = "profile.private";
    private static final String CHANGED = "athlete-changed.v1";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private final UUID athlete = UUID.randomUUID();

    @Test
    void asksForPatienceUntilTheAccountIsKnown() {
        client().view()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "1")
                .expectBody()
                .json("""
                        {"type": "urn:fitconnect:problem:profile-not-ready", "status": 404}""");
        client().change("\"v0\"", "{}").expectStatus().isNotFound();
    }

    @Test
    void givesARegisteredAccountItsProfileAndTellsIt() {
        ProfileClient client = registered();

        client.view()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"v0\"")
                .expectBody()
                .json("""
                        {"id": "%s", "displayName": "Mira Koval", "locale": "en", "timeZone": "Europe/Ljubljana",
                         "units": "metric"}""".formatted(athlete));
        assertThat(told()).singleElement().satisfies(EventContracts::assertValid);
    }

    @Test
    void changesNothingWhenTheRegistrationIsDeliveredAgain() {
        Event registration = ProfileClient.registrationOf(athlete);
        ProfileClient client = registered(registration);
        client.change("\"v0\"", "{\"displayName\": \"Mira\"}").expectStatus().isOk();

        KafkaEvents.send(registration); // the same delivery
        KafkaEvents.send(KafkaEvents.withNewId(registration)); // announced once more
        UUID behind = UUID.randomUUID();
        KafkaEvents.send(withKey(ProfileClient.registrationOf(behind), athlete.toString()));
        awaitProfile(ProfileClient.with(port, TestTokens.athlete(behind)));

        client.view().expectBody().jsonPath("$.displayName").isEqualTo("Mira");
        assertThat(told())
                .extracting(event -> event.data().get("version").intValue())
                .containsExactly(0, 1);
    }

    @Test
    void tellsAChangeWithoutTheBody() {
        ProfileClient client = registered();

        client.change("\"v0\"", """
                        {"displayName": "Mira K.", "units": "imperial", "birthDate": "1988-04-17", "sex": "female",
                         "weightKilograms": 64.5, "heightCentimeters": 171.5, "maxHeartRateBpm": 187}""").expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"v1\"");

        KafkaEvents.await(TOPIC, athlete.toString(), CHANGED, 2);
        assertThat(told()).last().satisfies(event -> {
            EventContracts.assertValid(event);
            assertThat(event.data().get("displayName").asString()).isEqualTo("Mira K.");
            assertThat(event.data().propertyNames())
                    .containsExactlyInAnyOrder(
                            "athleteId",
                            "displayName",
                            "locale",
                            "timeZone",
                            "units",
                            "minor",
                            "ageBand",
                            "visibility",
                            "version");
        });
        KafkaEvents.await(PRIVATE, athlete.toString(), "private-changed.v1");
        assertThat(KafkaEvents.list(PRIVATE, athlete.toString()))
                .singleElement()
                .satisfies(event -> {
                    EventContracts.assertValid(event);
                    assertThat(event.data().get("weightKilograms").doubleValue())
                            .isEqualTo(64.5);
                    assertThat(event.data().at("/thresholds/maxHeartRateBpm").intValue())
                            .isEqualTo(187);
                });
    }

    @Test
    void isSilentAboutAChangeOfTheBodyAlone() {
        ProfileClient client = registered();
        client.change("\"v0\"", "{\"weightKilograms\": 64.5}").expectStatus().isOk();
        client.change("\"v1\"", "{\"units\": \"imperial\"}").expectStatus().isOk();

        KafkaEvents.await(TOPIC, athlete.toString(), CHANGED, 2);

        assertThat(told())
                .extracting(event -> event.data().get("version").intValue())
                .containsExactly(0, 2);
    }

    @Test
    void knowsAnAccountWhoseRegistrationHasExpired() {
        Event registration = ProfileClient.registrationOf(athlete);
        KafkaEvents.send(new Event(
                registration.id(),
                registration.type(),
                registration.source(),
                registration.time(),
                registration.subject(),
                "auth.account.snapshot",
                registration.key(),
                registration.data()));

        awaitProfile(client());

        client().view().expectBody().jsonPath("$.displayName").isEqualTo("Mira Koval");
    }

    @Test
    void announcesEveryAthleteAgainWhenTheOperatorAsks() {
        registered();

        operator()
                .post()
                .uri("/actuator/snapshots/" + TOPIC)
                .exchange()
                .expectStatus()
                .isOk();

        KafkaEvents.await(TOPIC, athlete.toString(), CHANGED, 2);
        assertThat(told()).extracting(Event::data).containsOnly(told().get(0).data());
        operator()
                .post()
                .uri("/actuator/snapshots/training.training")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void isReadyForOperators() {
        RestTestClient operator = operator();
        for (String path : List.of("health/readiness", "health/liveness", "prometheus")) {
            operator.get().uri("/actuator/" + path).exchange().expectStatus().isOk();
        }
    }

    @Test
    void keepsItsPublishedApi() {
        OpenApiContract.assertUnchanged("profile-service", "http://localhost:" + port);
    }

    private RestTestClient operator() {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .build();
    }

    @Test
    void answersAMalformedAddressOfTheManagementPortWithAProblem() {
        RestTestClient.bindToServer()
                .build()
                .get()
                .uri(URI.create("http://localhost:" + managementPort + "/actuator/%00"))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private ProfileClient client() {
        return ProfileClient.with(port, TestTokens.athlete(athlete));
    }

    private ProfileClient registered() {
        return registered(ProfileClient.registrationOf(athlete));
    }

    private ProfileClient registered(Event registration) {
        KafkaEvents.send(registration);
        awaitProfile(client());
        KafkaEvents.await(TOPIC, athlete.toString(), CHANGED);
        return client();
    }

    private static void awaitProfile(ProfileClient client) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> client.view().expectStatus().isOk());
    }

    private List<Event> told() {
        return KafkaEvents.list(TOPIC, athlete.toString());
    }

    /** In the partition of another key, so that it comes after what was sent there. */
    private static Event withKey(Event event, String key) {
        ObjectNode data = (ObjectNode) event.data();
        return new Event(
                event.id(), event.type(), event.source(), event.time(), event.subject(), event.topic(), key, data);
    }
}
