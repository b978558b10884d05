package io.fitconnect.profile.gear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds and what is left, by hand. */
class WearOutlookTests {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Lifespan SHOES = new Lifespan(Measure.KILOMETERS, 480, 800, "a source");
    private static final Lifespan BATTERY = new Lifespan(Measure.MONTHS, 12, 36, "a source");

    @ParameterizedTest
    @CsvSource({"0, NONE", "38399999, NONE", "38400000, NEAR", "47999999, NEAR", "48000000, PASSED", "99999999, PASSED"
    })
    void reachesAThresholdByTheCentimeter(long centimeters, Threshold threshold) {
        assertThat(WearLevel.of(SHOES, ran(centimeters), NOW, NOW).threshold()).isEqualTo(threshold);
    }

    @ParameterizedTest
    @CsvSource({
        // used km, km in the last 8 weeks, weeks to 480 km rounded down, to 800 km rounded up
        "300, 160, 9, 25",
        "300, 320, 4, 13",
        "500, 160, 0, 15",
        "900, 160, 0, 0",
    })
    void dividesWhatIsLeftByThePace(long used, double recent, long from, long to) {
        WearLevel level = WearLevel.of(SHOES, ran(used * 100_000), NOW, NOW);

        assertThat(Remaining.at(level, recent, 8)).contains(new Remaining(from, to));
    }

    @Test
    void saysNothingOfWhatWasNotUsedLately() {
        assertThat(Remaining.at(WearLevel.of(SHOES, ran(100), NOW, NOW), 0, 8)).isEmpty();
    }

    @Test
    void agesUnusedWithTheCalendar() {
        Instant born = NOW.minus(Duration.ofDays(183)); // six months of twelve to thirty-six
        WearLevel level = WearLevel.of(BATTERY, WearSum.NONE, born, NOW);

        assertThat(level.usedUnits()).isEqualTo(6.01);
        assertThat(Remaining.at(level, 0, 8)).isEqualTo(Optional.of(new Remaining(26, 131)));
    }

    @ParameterizedTest
    @CsvSource({"0, NEAR", "1, PASSED"})
    void hasReachedAThresholdOnTheDayForWhichItIsScheduled(int index, Threshold threshold) {
        Instant due = WearLevel.listThresholds(BATTERY, NOW).toList().get(index);

        assertThat(WearLevel.of(BATTERY, WearSum.NONE, NOW, due).threshold()).isEqualTo(threshold);
        assertThat(WearLevel.of(BATTERY, WearSum.NONE, NOW, due.minus(Duration.ofDays(3)))
                        .threshold())
                .isLessThan(threshold);
    }

    private static WearSum ran(long centimeters) {
        return new WearSum(1, 1, centimeters, 0, 0, null, null);
    }
}
