package io.fitconnect.integration.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.recording.sample.SampleRecordings;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a vendor's push says of its quotas. */
@RunningService
class PushQuotasIntegrationTests {

    private static final String WEIGHT = """
            {"items":[{"metric":"weight","day":"2026-10-03","value":71.5}]}""";

    @LocalServerPort
    private int port;

    private final UUID athlete = UUID.randomUUID();

    @Test
    void tellsAVendorWhatIsLeft() {
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "tracker-" + UUID.randomUUID());

        assertThat(vendor.post("/api/v1/metrics", WEIGHT).header("RateLimit")).startsWith("\"athlete\";r=49999;");
        assertThat(vendor.post("/api/v1/metrics?backfill=true", WEIGHT).header("RateLimit"))
                .startsWith("\"athlete-backfill\";r=199999;");
        assertThat(vendor.push(SampleRecordings.run(Instant.parse("2026-10-03T06:00:00Z"), 1, 3)
                                .gpx())
                        .header("RateLimit"))
                .startsWith("\"athlete\";r=4999");
    }

    @Test
    void countsNothingOfAnAthletesOwnApp() {
        assertThat(ImportsClient.app(port, athlete)
                        .post("/api/v1/metrics", WEIGHT)
                        .header("RateLimit"))
                .isNull();
    }
}
