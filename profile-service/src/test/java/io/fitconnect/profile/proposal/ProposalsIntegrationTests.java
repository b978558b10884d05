package io.fitconnect.profile.proposal;

import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.profile.AthleteClient;
import io.fitconnect.profile.RunningProfileService;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** An estimate comes as an event, waits, and holds once its athlete confirms it. */
@RunningProfileService
class ProposalsIntegrationTests {

    private static final String PROFILE = "/api/v1/profiles/me";
    private static final String PATH = PROFILE + "/threshold-proposals";

    @LocalServerPort
    private int port;

    @Test
    void holdsFromItsDayOnceConfirmed() {
        AthleteClient athlete = AthleteClient.registered(port);
        athlete.put(PROFILE + "/zone-sets/2026-05-01", "\"v0\"", "{\"thresholds\": {\"maxHeartRateBpm\": 190}}")
                .expectStatus()
                .isOk();
        String id = estimate(athlete, "functionalThresholdPowerWatts", 250.4, "2026-06-01");

        athlete.get(PROFILE)
                .expectBody()
                .jsonPath("$.functionalThresholdPowerWatts")
                .doesNotExist();
        confirm(athlete, id, 204);

        athlete.get(PROFILE)
                .expectBody()
                .jsonPath("$.functionalThresholdPowerWatts")
                .isEqualTo(250)
                .jsonPath("$.maxHeartRateBpm")
                .isEqualTo(190);
        athlete.get(PROFILE + "/zone-sets")
                .expectBody()
                .jsonPath("$.items[1].from")
                .isEqualTo("2026-06-01")
                .jsonPath("$.items[1].power.model")
                .isEqualTo("coggan")
                .jsonPath("$.items[1].heartRate.model")
                .isEqualTo("percent-of-maximum");
        athlete.get(PATH)
                .expectBody()
                .json("{\"items\": []}")
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        confirm(athlete, id, 404);
    }

    @Test
    void isGoneOnceDeclined() {
        AthleteClient athlete = AthleteClient.registered(port);
        String id = estimate(athlete, "maxHeartRateBpm", 196, "2026-06-01");

        confirm(AthleteClient.registered(port), id, 404);
        athlete.delete(PATH + "/" + id, "*").expectStatus().isNoContent();

        athlete.delete(PATH + "/" + id, "*").expectStatus().isNotFound();
        athlete.get(PROFILE).expectBody().jsonPath("$.maxHeartRateBpm").doesNotExist();
    }

    @Test
    void waitsWhileItContradictsAnotherThreshold() {
        AthleteClient athlete = AthleteClient.registered(port);
        athlete.put(PROFILE + "/zone-sets/2026-05-01", "\"v0\"", "{\"thresholds\": {\"maxHeartRateBpm\": 170}}")
                .expectStatus()
                .isOk();

        String id = estimate(athlete, "thresholdHeartRateBpm", 175, "2026-06-01");

        confirm(athlete, id, 409);
        athlete.get(PATH).expectBody().jsonPath("$.items[0].id").isEqualTo(id);
        String max = estimate(athlete, "maxHeartRateBpm", 188, "2026-06-01");
        confirm(athlete, max, 204);
        confirm(athlete, id, 204);
        athlete.get(PROFILE).expectBody().jsonPath("$.thresholdHeartRateBpm").isEqualTo(175);
    }

    private static String estimate(AthleteClient athlete, String threshold, double value, String from) {
        String id = UUID.randomUUID().toString();
        Event event = EventContracts.exampleEvent(
                "training", "threshold", "threshold-estimated", athlete.id().toString());
        ((ObjectNode) event.data())
                .put("athleteId", athlete.id().toString())
                .put("estimateId", id)
                .put("threshold", threshold)
                .put("value", value)
                .put("from", from);
        KafkaEvents.send(event);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        athlete.get(PATH).expectBody().jsonPath("$.items[0].id").isEqualTo(id));
        return id;
    }

    private static void confirm(AthleteClient athlete, String id, int status) {
        athlete.http()
                .post()
                .uri(PATH + "/" + id + "/confirmation")
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }
}
