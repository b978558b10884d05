package io.fitconnect.integration.pushhealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.recording.sample.SampleRecordings;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a vendor reads of how its pushes fare. */
@RunningService
class PushHealthIntegrationTests {

    private static final byte[] RUN =
            SampleRecordings.run(Instant.parse("2026-10-03T06:00:00Z"), 1, 3).gpx();

    @LocalServerPort
    private int port;

    @Autowired
    private PushCounts counts;

    private final UUID athlete = UUID.randomUUID();
    private final String clientId = "tracker-" + UUID.randomUUID();

    @Test
    void countsWhatWasAcceptedAndRefused() {
        ImportsClient vendor = ImportsClient.vendor(port, athlete, clientId);
        vendor.post("/api/v1/metrics", """
                {"items":[{"metric":"steps","day":"2026-10-03","value":800},
                {"metric":"steps","day":"2026-10-04","value":900},
                {"metric":"weight","day":"2026-10-03","value":-4}]}""");
        vendor.push(RUN);
        Diary.record(Diary.awaitActivities(athlete, 1).get(0));

        JsonNode health = awaitAccepted(3);

        assertThat(health.at("/day/accepted").intValue()).isEqualTo(3);
        assertThat(health.at("/day/refused").intValue()).isEqualTo(1);
        assertThat(health.at("/week/secondsToDiary").doubleValue()).isBetween(0.001, 60.0);
        assertThat(Instant.parse(health.path("lastAcceptedAt").asString()))
                .isBetween(Instant.now().minusSeconds(120), Instant.now());
    }

    @Test
    void tellsTheDayFromTheWeek() {
        Instant now = Instant.now();
        counts.add(clientId, now.minus(Duration.ofDays(2)), new PushCount(5, 1, 3_000, now.minus(Duration.ofDays(2))));
        counts.add(clientId, now.minus(Duration.ofDays(2)), new PushCount(1, 1, 1_000, now.minus(Duration.ofDays(3))));
        counts.add(clientId, now.minus(Duration.ofDays(8)), new PushCount(9, 0, 0, now.minus(Duration.ofDays(8))));

        JsonNode health = awaitAccepted(6);

        assertThat(health.at("/day/accepted").intValue()).isZero();
        assertThat(health.at("/week/secondsToDiary").doubleValue()).isEqualTo(2);
        assertThat(Instant.parse(health.path("lastAcceptedAt").asString()))
                .isBetween(
                        now.minus(Duration.ofDays(2)).minusSeconds(1),
                        now.minus(Duration.ofDays(2)).plusSeconds(1));
    }

    @Test
    void listsTheQuotasAsHeadersNameThem() {
        JsonNode quotas =
                app().get("/api/v1/vendor/apps/" + clientId + "/quotas").json().path("items");

        assertThat(quotas.valueStream().map(quota -> quota.path("name").asString()))
                .containsExactly("athlete", "app", "athlete-backfill", "app-backfill");
        assertThat(ImportsClient.vendor(port, athlete, clientId).push(RUN).header("RateLimit-Policy"))
                .startsWith("\"athlete\";q=" + quotas.at("/0/items").intValue() + ";w="
                        + quotas.at("/0/windowSeconds").intValue());
    }

    private JsonNode awaitAccepted(int accepted) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> app().get("/api/v1/vendor/apps/" + clientId + "/health")
                                .json(),
                        health -> health.at("/week/accepted").intValue() == accepted);
    }

    private ImportsClient app() {
        return ImportsClient.with(port, TestTokens.application(clientId));
    }
}
