package io.fitconnect.integration.connector.polar;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.connector.RateWindow;
import io.fitconnect.integration.connector.VendorAnswers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolarLimitsTests {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    @Test
    void readsBothWindows() {
        assertThat(PolarLimits.of(
                        VendorAnswers.with(Map.of(
                                "RateLimit-Limit", "520, 5100",
                                "RateLimit-Usage", "12, 345",
                                "RateLimit-Reset", "60, 3600")),
                        NOW))
                .containsExactly(
                        new RateWindow(Duration.ofMinutes(15), 520, 12, NOW.plusSeconds(60)),
                        new RateWindow(Duration.ofDays(1), 5100, 345, NOW.plusSeconds(3600)));
    }

    @Test
    void ignoresWhatIsNotStatedWhole() {
        assertThat(PolarLimits.of(VendorAnswers.with(Map.of("RateLimit-Limit", "520, 5100")), NOW))
                .isEmpty();
    }
}
