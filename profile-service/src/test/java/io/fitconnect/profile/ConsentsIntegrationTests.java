package io.fitconnect.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Consents from the athlete to the other services. */
@RunningProfileService
class ConsentsIntegrationTests {

    private static final String PATH = ProfileClient.PATH + "/consents";
    private static final String TOPIC = "profile.athlete";
    private static final String CHANGED = "athlete-changed.v1";

    @LocalServerPort
    private int port;

    private final UUID athlete = UUID.randomUUID();

    @BeforeEach
    void register() {
        KafkaEvents.send(ProfileClient.registrationOf(athlete));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> client().view().expectStatus().isOk());
    }

    @Test
    void hasNoneUntilTheAthleteGivesIt() {
        JsonNode consents = list();

        assertThat(consents.get("given")).isEmpty();
        assertThat(consents.get("records")).isEmpty();
    }

    @Test
    void announcesWhatStandsAndKeepsTheEvidence() {
        give("advice", "2026-12-01", "advice-page").expectStatus().isNoContent();

        assertThat(KafkaEvents.await(TOPIC, athlete.toString(), CHANGED, 2))
                .last()
                .satisfies(event -> {
                    EventContracts.assertValid(event);
                    assertThat(event.data().at("/consents/0").asString()).isEqualTo("advice");
                });
        JsonNode consents = list();
        assertThat(consents.at("/given/0").asString()).isEqualTo("advice");
        assertThat(consents.at("/records/0/textVersion").asString()).isEqualTo("2026-12-01");
        assertThat(consents.at("/records/0/place").asString()).isEqualTo("advice-page");
    }

    @Test
    void announcesAWithdrawalAtOnceAndKeepsWhatWasGiven() {
        give("campaigns", "2", "settings").expectStatus().isNoContent();
        withdraw("campaigns").expectStatus().isNoContent();

        List<Event> told = KafkaEvents.await(TOPIC, athlete.toString(), CHANGED, 3);

        assertThat(told.get(2).data().has("consents")).isFalse();
        assertThat(list().get("records"))
                .extracting(entry -> entry.get("given").booleanValue())
                .containsExactly(false, true);
    }

    @Test
    void recordsNothingTwice() {
        give("advice", "1", "settings").expectStatus().isNoContent();
        give("advice", "1", "settings").expectStatus().isNoContent();
        withdraw("campaigns").expectStatus().isNoContent();

        assertThat(list().get("records")).hasSize(1);
    }

    @Test
    void knowsNoOtherPurpose() {
        give("everything", "1", "settings").expectStatus().isNotFound();
        withdraw("everything").expectStatus().isNotFound();
        give("advice", "1", "Not A Place").expectStatus().isBadRequest();
    }

    private ResponseSpec give(String purpose, String textVersion, String place) {
        return client().http()
                .put()
                .uri(PATH + "/" + purpose)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"textVersion\": \"" + textVersion + "\", \"place\": \"" + place + "\"}")
                .exchange();
    }

    private ResponseSpec withdraw(String purpose) {
        return client().http().delete().uri(PATH + "/" + purpose).exchange();
    }

    private JsonNode list() {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(client().http()
                        .get()
                        .uri(PATH)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody()));
    }

    private ProfileClient client() {
        return ProfileClient.with(port, TestTokens.athlete(athlete));
    }
}
