package io.fitconnect.promo.gear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WearEstimateTests {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final AnnouncedWear SHOES = announced(Measure.KILOMETERS, 391, 480, 800);

    @Test
    void addsTrainingsSinceTheAnnouncement() {
        ItemUse use = new ItemUse(kilometers(600, 60), kilometers(50, 5), kilometers(160, 16), 8, 0);

        WearEstimate wear = WearEstimate.ofNamed(SHOES, use, NOW);

        assertThat(wear.used()).isEqualTo(441);
        assertThat(wear.isAtLeast()).isFalse();
        assertThat(wear.weeks()).contains(1L); // 39 km left at 20 km a week
        assertThat(wear.trainings()).isEqualTo(5);
    }

    /** The announced 391 km hold trainings that must not be used; the trainings that may be add up to 300. */
    @Test
    void countsOnlyWhatMayBeUsedOnceASourceForbidsAdvice() {
        ItemUse use = new ItemUse(kilometers(300, 30), kilometers(50, 5), kilometers(80, 8), 8, 4);

        WearEstimate wear = WearEstimate.ofNamed(SHOES, use, NOW);

        assertThat(wear.used()).isEqualTo(300);
        assertThat(wear.isAtLeast()).isTrue();
        assertThat(wear.withheldTrainings()).isEqualTo(4);
        assertThat(wear.weeks()).contains(18L);
    }

    @Test
    void hasNoWeeksLeftWhenTheLifeHasPassed() {
        ItemUse use = new ItemUse(kilometers(600, 60), kilometers(100, 5), Use.NONE, 8, 0);

        assertThat(WearEstimate.ofNamed(SHOES, use, NOW).weeks()).contains(0L);
    }

    @Test
    void foretellsNothingWithoutAPace() {
        assertThat(WearEstimate.ofNamed(SHOES, ItemUse.none(0), NOW).weeks()).isEmpty();
    }

    @Test
    void countsAgeWhateverSourcesForbid() {
        AnnouncedWear battery =
                new AnnouncedWear(0, Measure.MONTHS, 10, 12, 36, Optional.empty(), NOW.minus(Duration.ofDays(61)));

        WearEstimate wear = WearEstimate.ofComponent(battery, 7, NOW).orElseThrow();

        assertThat(wear.used()).isBetween(12.0, 12.1);
        assertThat(wear.weeks()).contains(0L);
        assertThat(wear.isAtLeast()).isFalse();
    }

    @Test
    void knowsNothingOfAComponentOnceASourceForbidsAdvice() {
        AnnouncedWear chain = announced(Measure.KILOMETERS, 2600, 3200, 4800);

        assertThat(WearEstimate.ofComponent(chain, 1, NOW)).isEmpty();
        assertThat(WearEstimate.ofComponent(chain, 0, NOW)).hasValueSatisfying(wear -> {
            assertThat(wear.used()).isEqualTo(2600);
            assertThat(wear.isAtLeast()).isTrue();
            assertThat(wear.weeks()).contains(5L); // 6 weeks, of which one has gone
        });
    }

    @Test
    void prefersTheLaterLifeToTheLaterDay() {
        AnnouncedWear next = new AnnouncedWear(
                1, Measure.KILOMETERS, 390, 480, 800, Optional.empty(), NOW.minus(Duration.ofDays(30)));

        assertThat(next.isAfter(SHOES)).isTrue();
        assertThat(SHOES.isAfter(next)).isFalse();
    }

    private static AnnouncedWear announced(Measure measure, double used, long lower, long upper) {
        return new AnnouncedWear(0, measure, used, lower, upper, Optional.of(6L), NOW.minus(Duration.ofDays(8)));
    }

    private static Use kilometers(double kilometers, int trainings) {
        return new Use(kilometers, kilometers / 10, trainings, trainings);
    }
}
