package io.fitconnect.gamification.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.sport.Sports;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Limits of the detectors, one figure at a time. */
class JudgeTests {

    /** One leap of a receiver within a minute is no flight; a thousand kilometres are. */
    @Test
    void doubtsWhatIsTooFarForAMinuteHoweverShortItWas() {
        assertThat(kinds("cycling", evidence(50, 1_000.0, null))).isEmpty();
        assertThat(kinds("cycling", evidence(50, 1_000_000.0, null))).containsExactly(FlagKind.SPEED);
        assertThat(kinds("cycling", evidence(1, 1_100.0, null))).containsExactly(FlagKind.SPEED);
    }

    @Test
    void saysNothingOfWhatHasNoClock() {
        Evidence route = evidence(0, 1_000_000.0, 9_000.0);

        assertThat(kinds("cycling", route)).isEmpty();
        assertThat(route.hasClock()).isFalse();
    }

    @Test
    void doubtsAClimbThatNoLegsClimb() {
        assertThat(kinds("running", evidence(3_600, 10_000.0, 2_000.0))).isEmpty();
        assertThat(kinds("running", evidence(3_600, 10_000.0, 2_700.0))).containsExactly(FlagKind.SPEED);
        assertThat(kinds("alpine-skiing", evidence(3_600, 10_000.0, 2_700.0))).isEmpty();
    }

    @Test
    void believesNoUnknownSportThatIsFasterThanPedals() {
        assertThat(kinds("other", evidence(3_600, 3_600 * 16.0, null))).isEmpty();
        assertThat(kinds("other", evidence(3_600, 3_600 * 28.0, null))).containsExactly(FlagKind.SPEED);
    }

    private static List<FlagKind> kinds(String sport, Evidence evidence) {
        return Judge.examine(Sports.get(sport), evidence).stream()
                .map(Finding::kind)
                .toList();
    }

    private static Evidence evidence(double movingSeconds, double meters, @Nullable Double ascent) {
        return new Evidence(false, movingSeconds, meters, ascent, null, null, null, null, List.of(), 0);
    }
}
