package io.fitconnect.training.progress.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.training.progress.Trainings;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.figure.Histogram;
import io.fitconnect.training.progress.zone.Sex;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoadsTests {

    private static final Thresholds ALL = new Thresholds(50, 190, 170, 250, 4.0, 1.25);
    private static final Histogram POWER = new Histogram(247.5, 5, List.of(3_600.0));
    private static final Histogram HEART_RATE = new Histogram(170, 1, List.of(3_600.0));

    @Test
    void prefersNormalizedPowerAndSaysSo() {
        assertLoad(ride(), figures(250.0, POWER, HEART_RATE), ALL, "100.00", LoadMethod.POWER);
    }

    @Test
    void estimatesOfThePowerHistogram() {
        assertLoad(ride(), figures(null, POWER, HEART_RATE), ALL, "100.00", LoadMethod.POWER_ESTIMATE);
    }

    @Test
    void neverEstimatesBelowNormalizedPower() {
        Histogram intervals = new Histogram(100, 5, spread());
        double average = intervals.powerMean(1);

        TrainingLoad estimate =
                Loads.of(ride(), figures(null, intervals, null), ALL, null).orElseThrow();
        TrainingLoad steady =
                Loads.of(ride(), figures(average, intervals, null), ALL, null).orElseThrow();

        assertThat(estimate.value()).isGreaterThan(steady.value());
    }

    @Test
    void takesTheHeartRateOfAnHourAtThresholdAs100() {
        assertLoad(ride(), figures(null, null, HEART_RATE), ALL, "100.00", LoadMethod.HEART_RATE);
        assertLoad(
                Trainings.of("rowing", 3_600, null, 170, 4),
                ActivityFigures.NONE,
                ALL,
                "100.00",
                LoadMethod.HEART_RATE);
    }

    @Test
    void doesNotMeasureARunnerByTheThresholdOfTheBike() {
        assertLoad(
                Trainings.of("running", 3_600, 14_400.0, null, null),
                figures(250.0, POWER, null),
                ALL,
                "100.00",
                LoadMethod.PACE);
    }

    @Test
    void measuresASwimmerByCriticalSwimSpeed() {
        assertLoad(
                Trainings.of("swimming", 3_600, 4_500.0, null, null),
                ActivityFigures.NONE,
                ALL,
                "100.00",
                LoadMethod.SWIM_PACE);
    }

    @Test
    void fallsBackToExertion() {
        assertLoad(
                Trainings.of("yoga", 3_600, null, null, 7),
                ActivityFigures.NONE,
                Thresholds.UNKNOWN,
                "100.00",
                LoadMethod.EXERTION);
    }

    @Test
    void saysNothingOfATrainingWithoutAnyFigure() {
        assertThat(Loads.of(Trainings.of("yoga", 3_600, null, null, null), ActivityFigures.NONE, ALL, null))
                .isEmpty();
    }

    /** The curve of women is flatter: far below threshold an hour counts more of what it counts at threshold, 0.5 e^(1.67 (0.5 - x)) / x. */
    @Test
    void weighsTheHeartRateOfWomenByTheirCurve() {
        Thresholds known = new Thresholds(40, 200, 168, null, null, null);
        CountedTraining easy = Trainings.of("running", 3_600, null, 120, null);

        assertThat(load(easy, known, Sex.FEMALE))
                .isCloseTo(100 * 0.5 / 0.8 * Math.exp(1.67 * (0.5 - 0.8)), within(0.005));
        assertThat(load(easy, known, Sex.MALE))
                .isCloseTo(100 * 0.5 / 0.8 * Math.exp(1.92 * (0.5 - 0.8)), within(0.005));
        assertThat(load(easy, known, Sex.OTHER)).isEqualTo(load(easy, known, Sex.MALE));
        assertThat(load(easy, known, null)).isEqualTo(load(easy, known, Sex.MALE));
    }

    private static double load(CountedTraining training, Thresholds known, @Nullable Sex sex) {
        return Loads.of(training, ActivityFigures.NONE, known, sex)
                .orElseThrow()
                .value()
                .doubleValue();
    }

    /** 85 % of the reserve stand for a threshold that is none. */
    @Test
    void believesNoThresholdAtOrBelowRest() {
        Thresholds unstated = new Thresholds(50, 190, null, null, null, null);
        Histogram threshold = new Histogram(169, 1, List.of(3_600.0));

        assertLoad(ride(), figures(null, null, threshold), unstated, "100.00", LoadMethod.HEART_RATE);
        assertLoad(
                ride(),
                figures(null, null, threshold),
                new Thresholds(50, 190, 50, null, null, null),
                "100.00",
                LoadMethod.HEART_RATE);
    }

    @Test
    void asksNoHeartRateOfAnImpossibleReserve() {
        Thresholds upsideDown = new Thresholds(190, 50, null, null, null, null);

        assertThat(Loads.of(ride(), figures(null, null, HEART_RATE), upsideDown, null))
                .isEmpty();
    }

    private static void assertLoad(
            CountedTraining training, ActivityFigures figures, Thresholds thresholds, String value, LoadMethod method) {
        TrainingLoad load = Loads.of(training, figures, thresholds, null).orElseThrow();
        assertThat(load.value()).isEqualByComparingTo(value);
        assertThat(load.method()).isEqualTo(method);
    }

    private static CountedTraining ride() {
        return Trainings.of("cycling", 3_600, null, null, null);
    }

    private static List<Double> spread() {
        return Collections.nCopies(60, 60.0);
    }

    private static ActivityFigures figures(
            @Nullable Double normalized, @Nullable Histogram power, @Nullable Histogram heartRate) {
        return new ActivityFigures(heartRate, power, null, normalized, List.of(), List.of(), List.of(), List.of());
    }
}
