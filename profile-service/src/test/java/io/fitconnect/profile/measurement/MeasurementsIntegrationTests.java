package io.fitconnect.profile.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.profile.AthleteClient;
import io.fitconnect.profile.RunningProfileService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Measurements by day over HTTP, and the profile's weight that follows the latest. */
@RunningProfileService
class MeasurementsIntegrationTests {

    private static final String PROFILE = "/api/v1/profiles/me";
    private static final String PATH = PROFILE + "/measurements";

    @LocalServerPort
    private int port;

    @Test
    void listsTheDaysOfARange() {
        AthleteClient athlete = AthleteClient.registered(port);
        put(athlete, "2026-03-01", "{\"weightKilograms\": 65, \"restingHeartRateBpm\": 50}");
        put(athlete, "2026-03-02", "{\"sleepMinutes\": 455, \"heartRateVariabilityMillis\": 62.5}");
        put(athlete, "2026-03-03", "{\"weightKilograms\": 64.5, \"bodyFatPercent\": 17.5}");
        put(athlete, "2026-03-04", "{\"sleepMinutes\": 400}");

        athlete.get(PATH + "?from=2026-03-01&to=2026-03-03")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("""
                        {"items": [{"day": "2026-03-01", "weightKilograms": 65.0, "restingHeartRateBpm": 50},
                                   {"day": "2026-03-02", "sleepMinutes": 455, "heartRateVariabilityMillis": 62.5},
                                   {"day": "2026-03-03", "weightKilograms": 64.5, "bodyFatPercent": 17.5}]}""")
                .jsonPath("$.items.length()")
                .isEqualTo(3);
    }

    @Test
    void takesTheLatestWeightAsTheCurrentOne() {
        AthleteClient athlete = AthleteClient.registered(port);

        put(athlete, "2026-03-03", "{\"weightKilograms\": 64.5}");
        put(athlete, "2026-03-01", "{\"weightKilograms\": 66}");
        assertWeight(athlete, 64.5);
        put(athlete, "2026-03-03", "{}");
        assertWeight(athlete, 66);

        athlete.get(PATH + "?from=2026-03-01&to=2026-03-31")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
        KafkaEvents.await("profile.private", athlete.id().toString(), "private-changed.v1", 2);
        assertThat(KafkaEvents.list("profile.private", athlete.id().toString()))
                .extracting(event -> event.data().get("weightKilograms").doubleValue())
                .containsExactly(64.5, 66.0);
    }

    @Test
    void refusesWhatCannotBe() {
        AthleteClient athlete = AthleteClient.registered(port);

        athlete.put(PATH + "/2999-01-01", "*", "{\"sleepMinutes\": 455}")
                .expectStatus()
                .isBadRequest();
        athlete.put(PATH + "/2026-01-01", "*", "{\"bodyFatPercent\": 90}")
                .expectStatus()
                .isBadRequest();
        athlete.get(PATH + "?from=2020-01-01&to=2026-01-01").expectStatus().isBadRequest();
        athlete.get(PATH + "?from=2026-01-02&to=2026-01-01").expectStatus().isBadRequest();
    }

    private static void put(AthleteClient athlete, String day, String json) {
        athlete.put(PATH + "/" + day, "*", json).expectStatus().isOk();
    }

    private static void assertWeight(AthleteClient athlete, double kilograms) {
        athlete.get(PROFILE).expectBody().jsonPath("$.weightKilograms").isEqualTo(kilograms);
    }
}
