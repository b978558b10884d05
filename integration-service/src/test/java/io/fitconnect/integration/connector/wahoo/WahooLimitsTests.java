package io.fitconnect.integration.connector.wahoo;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.connector.RateWindow;
import io.fitconnect.integration.connector.VendorAnswers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WahooLimitsTests {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    @Test
    void waitsForTheEndThatIsStatedWhereAWindowIsUsedUp() {
        assertThat(WahooLimits.of(
                        VendorAnswers.with(Map.of(
                                "X-RateLimit-Limit", "5000, 1000, 200",
                                "X-RateLimit-Remaining", "4800, 800, 0",
                                "X-RateLimit-Reset", "240")),
                        NOW))
                .containsExactly(
                        new RateWindow(Duration.ofDays(1), 5000, 200, NOW.plusSeconds(300)),
                        new RateWindow(Duration.ofHours(1), 1000, 200, NOW.plusSeconds(300)),
                        new RateWindow(Duration.ofMinutes(5), 200, 200, NOW.plusSeconds(240)));
    }

    @Test
    void ignoresWhatIsNotStatedWhole() {
        assertThat(WahooLimits.of(VendorAnswers.with(Map.of("X-RateLimit-Limit", "200")), NOW))
                .isEmpty();
    }
}
