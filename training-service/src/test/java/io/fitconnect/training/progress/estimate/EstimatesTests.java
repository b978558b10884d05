package io.fitconnect.training.progress.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fitconnect.training.progress.Trainings;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.figure.Histogram;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.Measure;
import io.fitconnect.training.progress.record.RecordKind;
import io.fitconnect.training.progress.zone.Thresholds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatesTests {

    private static final Thresholds RIDER = new Thresholds(null, null, null, 200, null, null);
    private static final Thresholds HEART = new Thresholds(50, 180, 160, null, null, null);

    @Test
    void takesFunctionalThresholdPowerFromTheBest20Minutes() {
        Evidence weak = ride(1_200, 220);
        Evidence strong = ride(1_200, 260);

        assertThat(Estimates.of(List.of(strong, weak), RIDER))
                .containsExactly(new ThresholdEstimate(
                        ThresholdKind.FUNCTIONAL_THRESHOLD_POWER,
                        247,
                        strong.training().day(),
                        EstimateReason.BEST_20_MINUTES_POWER,
                        strong.training().id()));
    }

    @Test
    void believesAnHourMoreThanWhat20MinutesPromise() {
        assertThat(Estimates.of(List.of(ride(1_200, 260), ride(3_600, 250)), RIDER))
                .extracting(ThresholdEstimate::value, ThresholdEstimate::reason)
                .containsExactly(tuple(250.0, EstimateReason.BEST_HOUR_POWER));
    }

    /** 240 W and 15 kJ: 240 × t + 15,000 J. */
    @Test
    void takesCriticalPowerOfARiderWithout20Minutes() {
        assertThat(Estimates.of(List.of(ride(180, 240 + 15_000 / 180.0), ride(300, 290), ride(600, 265)), RIDER))
                .singleElement()
                .satisfies(estimate -> {
                    assertThat(estimate.value()).isEqualTo(240);
                    assertThat(estimate.reason()).isEqualTo(EstimateReason.CRITICAL_POWER);
                    assertThat(estimate.training())
                            .as("several show it together")
                            .isNull();
                });
    }

    @Test
    void trustsNoLineThroughScatteredEfforts() {
        assertThat(Estimates.of(List.of(ride(180, 300), ride(300, 200), ride(600, 265)), RIDER))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"214, false", "216, true"})
    void asksOnlyAboutWhatIsWellAboveTheKnown(double best, boolean asks) {
        assertThat(Estimates.of(List.of(ride(1_200, best)), RIDER).isEmpty()).isNotEqualTo(asks);
    }

    @Test
    void asksARiderWithoutAThresholdAfterSomeRides() {
        List<Evidence> rides = Collections.nCopies(EstimateRule.FEWEST_TRAININGS, ride(1_200, 200));

        assertThat(Estimates.of(rides.subList(1, rides.size()), Thresholds.UNKNOWN))
                .isEmpty();
        assertThat(Estimates.of(rides, Thresholds.UNKNOWN)).hasSize(1);
    }

    @Test
    void takesNoPowerOfARunner() {
        assertThat(Estimates.of(List.of(evidence("running", 1_200, RecordKind.POWER, 400, null)), RIDER))
                .isEmpty();
    }

    /** 4 m/s and 200 m: 1,000 m in 200 s, 3,000 m in 700 s, 5,000 m in 1,200 s. */
    @Test
    void takesThresholdPaceFromCriticalSpeed() {
        List<Evidence> runs =
                List.of(run("running", 1_000, 200), run("running", 3_000, 700), run("running", 5_000, 1_200));
        Thresholds known = new Thresholds(null, null, null, null, 3.5, null);

        assertThat(Estimates.of(runs, known)).singleElement().satisfies(estimate -> {
            assertThat(estimate.value()).isEqualTo(4);
            assertThat(estimate.reason()).isEqualTo(EstimateReason.CRITICAL_SPEED);
        });
        assertThat(Estimates.of(
                        List.of(
                                run("trail-running", 1_000, 200),
                                run("trail-running", 3_000, 700),
                                run("trail-running", 5_000, 1_200)),
                        known))
                .isEmpty();
    }

    @Test
    void takesTheHighestHeartRateThatWasHeld() {
        assertThat(Estimates.of(List.of(beating(150, 1_800, 185, 12, 196, 3)), HEART))
                .extracting(ThresholdEstimate::kind, ThresholdEstimate::value)
                .as("three seconds at 196 are a bad contact")
                .containsExactly(tuple(ThresholdKind.MAX_HEART_RATE, 185.0));
    }

    @Test
    void takesThresholdHeartRateFromTheHighest20Minutes() {
        assertThat(Estimates.of(List.of(beating(130, 1_800, 165, 600, 171, 600)), HEART))
                .extracting(ThresholdEstimate::kind, ThresholdEstimate::value, ThresholdEstimate::reason)
                .containsExactly(
                        tuple(ThresholdKind.THRESHOLD_HEART_RATE, 168.0, EstimateReason.BEST_20_MINUTES_HEART_RATE));
    }

    @Test
    void takesNoHeartRateThatNoHeartHas() {
        assertThat(Estimates.of(List.of(beating(150, 1_800, 230, 600, 231, 600)), HEART))
                .isEmpty();
    }

    @Test
    void takesNoThresholdOfAnEasyTraining() {
        Thresholds known = new Thresholds(50, 190, 120, null, null, null);

        assertThat(Estimates.of(List.of(beating(130, 1_800, 140, 600, 141, 600)), known))
                .isEmpty();
    }

    private static Evidence ride(int seconds, double watts) {
        return evidence("cycling", seconds, RecordKind.POWER, watts, null);
    }

    private static Evidence run(String sport, int meters, double seconds) {
        return evidence(sport, meters, RecordKind.TIME, seconds, null);
    }

    private static Evidence beating(int... bpmAndSeconds) {
        List<Double> seconds = new ArrayList<>(Collections.nCopies(260, 0.0));
        for (int i = 0; i < bpmAndSeconds.length; i += 2) {
            seconds.set(bpmAndSeconds[i], (double) bpmAndSeconds[i + 1]);
        }
        return evidence("rowing", 500, RecordKind.TIME, 120, new Histogram(0, 1, seconds));
    }

    private static Evidence evidence(
            String sport, int over, RecordKind kind, double value, @Nullable Histogram heartRate) {
        CountedTraining training = Trainings.of(sport, 3_600, null, null, null);
        return new Evidence(
                training,
                List.of(new Mark(
                        new Measure(kind, over),
                        training.id(),
                        training.startedAt(),
                        training.day().getYear(),
                        value,
                        0)),
                heartRate);
    }
}
