package io.fitconnect.training.progress.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.progress.Trainings;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.BestEffort;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.figure.Histogram;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleTests {

    private static final BestEffort EASY_KILOMETRE = new BestEffort(1_000, 300, 60);

    @ParameterizedTest(name = "{0}: {1} m in {2} s")
    @CsvSource({
        "running,          100,       9.58, true",
        "running,          400,      43.03, true",
        "running,        1_000,     131.96, true",
        "running,       42_195,      7_235, true",
        "cycling,        1_000,      55.4,  true",
        "cycling,       10_000,        500, true",
        "swimming,         100,      46.4,  true",
        "running,          100,          7, false",
        "running,        5_000,        480, false",
        "running,       42_195,      2_800, false",
        "cycling,       40_000,      1_500, false",
        "swimming,       1_500,        500, false",
    })
    void tellsTheBestOfTheWorldFromVehicles(String sport, String meters, double seconds, boolean believed) {
        BestEffort effort = new BestEffort(Double.parseDouble(meters.replace("_", "")), seconds, 0);

        Plausible plausible = Plausible.of(Trainings.of(sport, 36_000, null, null, null), times(effort));

        assertThat(plausible.figures().times().isEmpty()).isNotEqualTo(believed);
        assertThat(plausible.reasons().contains(Implausibility.STRETCH_SPEED)).isNotEqualTo(believed);
    }

    @Test
    void takesAllDistancesAlongWithAJump() {
        Plausible plausible = Plausible.of(
                Trainings.of("running", 3_600, 15_000.0, 150, 5),
                times(new BestEffort(400, 2, 1_000), EASY_KILOMETRE, new BestEffort(10_000, 1_900, 900)));

        assertThat(plausible.reasons()).containsExactly(Implausibility.STRETCH_SPEED);
        assertThat(plausible.figures().times()).isEmpty();
        assertThat(plausible.training().distanceMeters()).isNull();
        assertThat(plausible.training().averageHeartRateBpm()).isEqualTo(150);
    }

    @ParameterizedTest
    @CsvSource({"4, true", "12, false"})
    void findsAJumpThatNoStretchIsShortEnoughToShow(int secondsAbove, boolean believed) {
        List<Double> seconds = new ArrayList<>(Collections.nCopies(401, 0.0));
        seconds.set(60, 3_000.0);
        seconds.set(400, (double) secondsAbove);
        ActivityFigures figures = new ActivityFigures(
                null,
                null,
                new Histogram(0, 0.05, seconds),
                null,
                List.of(EASY_KILOMETRE),
                List.of(),
                List.of(),
                List.of());

        assertThat(Plausible.of(run(9_000.0, null), figures).reasons().isEmpty())
                .isEqualTo(believed);
    }

    @Test
    void believesNothingOfARideInACarButWhatTheBodyDid() {
        CountedTraining drive = Trainings.of("running", 7_200, 120_000.0, 80, 2);

        Plausible plausible = Plausible.of(drive, times(EASY_KILOMETRE));

        assertThat(plausible.reasons()).containsExactly(Implausibility.AVERAGE_SPEED);
        assertThat(plausible.training().distanceMeters()).isNull();
        assertThat(plausible.training().perceivedExertion()).isEqualTo(2);
        assertThat(plausible.figures()).isEqualTo(ActivityFigures.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2700, true",
        "60, 1100, true",
        "1200, 560, true",
        "3600, 500, true",
        "60, 4095, false",
        "1200, 900, false"
    })
    void believesTheStrongestAndNotABrokenMeter(double seconds, double watts, boolean believed) {
        ActivityFigures figures = new ActivityFigures(
                null, null, null, 250.0, List.of(), List.of(), List.of(new BestEffort(seconds, watts, 0)), List.of());

        Plausible plausible = Plausible.of(Trainings.of("cycling", 3_600, 30_000.0, null, null), figures);

        assertThat(plausible.reasons().isEmpty()).isEqualTo(believed);
        assertThat(plausible.figures().normalizedPowerWatts() != null).isEqualTo(believed);
        assertThat(plausible.training().distanceMeters()).isEqualTo(30_000);
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "4000, false"})
    void believesAClimberAndNotALift(double ascent, boolean believed) {
        Plausible plausible = Plausible.of(run(9_000.0, ascent), ActivityFigures.NONE);

        assertThat(plausible.reasons().isEmpty()).isEqualTo(believed);
        assertThat(plausible.training().ascentMeters() != null).isEqualTo(believed);
        assertThat(plausible.training().distanceMeters()).isEqualTo(9_000);
    }

    @Test
    void leavesWhatIsPlausibleAsItIs() {
        CountedTraining run = run(10_000.0, 120.0);
        ActivityFigures figures = times(EASY_KILOMETRE);

        assertThat(Plausible.of(run, figures)).isEqualTo(new Plausible(run, figures, List.of()));
    }

    private static CountedTraining run(double meters, @Nullable Double ascent) {
        CountedTraining run = Trainings.of("running", 3_600, meters, null, null);
        return new CountedTraining(
                run.id(),
                null,
                run.sport(),
                run.startedAt(),
                0,
                3_600,
                null,
                run.distanceMeters(),
                ascent,
                null,
                null,
                null);
    }

    private static ActivityFigures times(BestEffort... efforts) {
        return new ActivityFigures(null, null, null, null, List.of(efforts), List.of(), List.of(), List.of());
    }
}
