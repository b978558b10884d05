package io.fitconnect.integration.connector.strava;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.connector.RateWindow;
import io.fitconnect.integration.connector.VendorAnswers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StravaLimitsTests {

    private static final Instant NOW = Instant.parse("2026-11-30T10:44:59Z");

    @Test
    void readsBothKindsAndBothWindows() {
        assertThat(StravaLimits.of(
                        VendorAnswers.with(Map.of(
                                "X-RateLimit-Limit", "200,2000",
                                "X-RateLimit-Usage", "12,345",
                                "X-ReadRateLimit-Limit", "100, 1000",
                                "X-ReadRateLimit-Usage", "11, 300")),
                        NOW))
                .containsExactly(
                        new RateWindow(Duration.ofMinutes(15), 200, 12, Instant.parse("2026-11-30T10:45:00Z")),
                        new RateWindow(Duration.ofDays(1), 2000, 345, Instant.parse("2026-12-01T00:00:00Z")),
                        new RateWindow(Duration.ofMinutes(15), 100, 11, Instant.parse("2026-11-30T10:45:00Z")),
                        new RateWindow(Duration.ofDays(1), 1000, 300, Instant.parse("2026-12-01T00:00:00Z")));
    }

    @Test
    void ignoresWhatIsNoPairOfNumbers() {
        assertThat(StravaLimits.of(
                        VendorAnswers.with(Map.of("X-RateLimit-Limit", "many", "X-RateLimit-Usage", "12")), NOW))
                .isEmpty();
    }
}
