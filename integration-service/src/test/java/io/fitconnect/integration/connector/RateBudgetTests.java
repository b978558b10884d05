package io.fitconnect.integration.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateBudgetTests {

    private static final Instant NOW = Instant.parse("2026-11-30T10:05:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final RateBudget budget = new RateBudget(
            new ConnectorSettings(
                    QUARTER,
                    Duration.ofDays(7),
                    Duration.ofSeconds(30),
                    Duration.ofHours(1),
                    Duration.ofMinutes(10),
                    Duration.ofSeconds(15),
                    URI.create("https://fitconnect.example/app"),
                    null),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void letsHistoryWaitFirst() {
        budget.note(List.of(window(100, 60)));

        assertThat(budget.findPause(CallPurpose.HISTORY)).contains(Duration.ofMinutes(10));
        assertThat(budget.findPause(CallPurpose.POLL)).isEmpty();
        assertThat(budget.findPause(CallPurpose.FETCH)).isEmpty();
    }

    @Test
    void keepsTheLastCallsForConsents() {
        budget.note(List.of(window(100, 95)));

        assertThat(budget.findPause(CallPurpose.FETCH)).isPresent();
        assertThat(budget.findPause(CallPurpose.CONSENT)).isEmpty();
    }

    @Test
    void startsAgainWithTheNextWindow() {
        budget.note(List.of(new RateWindow(QUARTER, 100, 100, NOW)));

        assertThat(budget.findPause(CallPurpose.HISTORY)).isEmpty();
    }

    @Test
    void waitsAsLongAsTheVendorAsks() {
        budget.note(List.of(window(100, 100)));

        assertThat(budget.refused(Optional.of(Duration.ofHours(2)))).isEqualTo(Duration.ofHours(2));
        assertThat(budget.findPause(CallPurpose.CONSENT)).contains(Duration.ofHours(2));
    }

    @Test
    void waitsForTheWindowThatIsUsedUp() {
        budget.note(List.of(window(100, 100)));

        assertThat(budget.refused(Optional.empty())).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void backsOffLongerWithEachRefusalThatSaysNothing() {
        Duration first = budget.refused(Optional.empty());
        for (int i = 0; i < 5; i++) {
            budget.refused(Optional.empty());
        }
        Duration last = budget.refused(Optional.empty());

        assertThat(first).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
        assertThat(last).isBetween(Duration.ofMinutes(15), Duration.ofHours(1));
    }

    private static RateWindow window(long limit, long used) {
        return new RateWindow(QUARTER, limit, used, NOW.plus(Duration.ofMinutes(10)));
    }
}
