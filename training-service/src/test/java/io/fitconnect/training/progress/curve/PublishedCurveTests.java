package io.fitconnect.training.progress.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.training.progress.curve.CriticalFit.Effort;
import io.fitconnect.training.progress.curve.RacePrediction.RaceMark;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Curves and predictions against worked examples that others have published; each test names its source. */
class PublishedCurveTests {

    /** https://calculatorhub.com/tools/critical-power-cycling-calculator: 300 W for 180 s, 250 W for 600 s: 228.57 W, 12,857 J. */
    @Test
    void fitsCriticalPower() {
        CriticalFit fit = CriticalFit.ofPowers(List.of(new Effort(180, 300), new Effort(600, 250)))
                .orElseThrow();

        assertThat(fit.critical()).isCloseTo(228.57, within(0.005));
        assertThat(fit.reserve()).isCloseTo(12_857.14, within(0.01));
        assertThat(fit.criticalInterval())
                .as("two points say nothing about confidence")
                .isNull();
    }

    /** https://calculatorhub.com/tools/swim-css-pace-calculator: 400 m in 360 s, 200 m in 170 s: 1.0526 m/s. */
    @Test
    void fitsCriticalSwimSpeed() {
        CriticalFit fit = CriticalFit.ofDistances(List.of(new Effort(360, 400), new Effort(170, 200)))
                .orElseThrow();

        assertThat(fit.critical()).isCloseTo(1.0526, within(0.00005));
    }

    /** https://thestandardengine.com/health/critical-swim-speed-calculator: 400 m in 6:30, 200 m in 3:00: 0.952 m/s. */
    @Test
    void fitsASlowerSwimmer() {
        CriticalFit fit = CriticalFit.ofDistances(List.of(new Effort(390, 400), new Effort(180, 200)))
                .orElseThrow();

        assertThat(fit.critical()).isCloseTo(0.952, within(0.0005));
    }

    /** https://en.wikipedia.org/wiki/Simple_linear_regression (2007): (1,-1), (2,4), (6,3): 0.5, from -10.504 to 11.504. */
    @Test
    void findsTheConfidenceOfALine() {
        LinearFit line =
                LinearFit.of(List.of(new LinearFit.Point(1, -1), new LinearFit.Point(2, 4), new LinearFit.Point(6, 3)));

        assertThat(line.slope()).isCloseTo(0.5, within(1e-12));
        assertThat(line.slopeInterval()).isNotNull();
        assertThat(line.slopeInterval().from()).isCloseTo(-10.504, within(0.001));
        assertThat(line.slopeInterval().to()).isCloseTo(11.504, within(0.001));
    }

    /**
     * https://rdrr.io/github/fmmattioni/cyclingtools/f/README.md: five rides to exhaustion, and the linear model (Moritani 1981)
     * by R: 266 W, which is its 265.5 rounded up, with a standard error of 3, and 20,961 J with one of 2,248. With three degrees of freedom an interval of 95 %
     * reaches 3.182 standard errors to each side.
     */
    @Test
    void fitsFiveRidesToExhaustionAsRDoes() {
        LinearFit line = LinearFit.of(Stream.of(
                        new Effort(100, 446),
                        new Effort(172, 385),
                        new Effort(434, 324),
                        new Effort(857, 290),
                        new Effort(1_361, 280))
                .map(ride -> new LinearFit.Point(ride.seconds(), ride.amount() * ride.seconds()))
                .toList());

        assertThat(line.slope()).isCloseTo(266, within(0.6));
        assertThat(line.intercept()).isCloseTo(20_961, within(0.5));
        assertThat(line.slopeInterval()).isNotNull();
        assertThat(line.slopeInterval().to() - line.slope()).isCloseTo(3.182 * 3.0, within(3.182 * 0.05));
        assertThat(line.interceptInterval()).isNotNull();
        assertThat(line.interceptInterval().to() - line.intercept()).isCloseTo(3.182 * 2_248, within(3.182 * 0.5 + 1));
    }

    /** Efforts out of the model's range, and a line that falls, are no critical power. */
    @Test
    void leavesOutWhatDoesNotFollowTheModel() {
        assertThat(CriticalFit.ofPowers(List.of(new Effort(5, 900), new Effort(180, 300), new Effort(3_600, 200))))
                .isEmpty();
        assertThat(CriticalFit.ofPowers(List.of(new Effort(180, 300), new Effort(600, 50))))
                .isEmpty();
    }

    /** https://calcso.com/en/health/race-time-predictor: 5 km in 25:00: 10 km in about 52:08. */
    @Test
    void predictsTwiceTheDistanceByRiegel() {
        RacePrediction prediction = RacePrediction.byRiegel(
                        10_000, List.of(new RaceMark(5_000, 1_500), new RaceMark(400, 80)))
                .orElseThrow();

        assertThat(prediction.seconds()).isCloseTo(52 * 60 + 8, within(1.0));
        assertThat(prediction.model()).isEqualTo("riegel");
        assertThat(prediction.fromMeters()).isEqualTo(5_000);
    }

    /** https://ezcalculator.net/sports-calculators/race-predictor: 5 km in 20:00: a marathon in 3:11:47. */
    @Test
    void predictsAMarathonByRiegel() {
        RacePrediction prediction = RacePrediction.byRiegel(42_195, List.of(new RaceMark(5_000, 1_200)))
                .orElseThrow();

        assertThat(prediction.seconds()).isCloseTo(3 * 3_600 + 11 * 60 + 47, within(5.0));
    }

    /** The swimmer of calculatorhub.com again: the model gives its own efforts back, and no time far out of its range. */
    @Test
    void predictsByCriticalSpeedWithinItsRange() {
        CriticalFit fit = CriticalFit.ofDistances(List.of(new Effort(360, 400), new Effort(170, 200)))
                .orElseThrow();

        assertThat(RacePrediction.byCriticalSpeed(400, fit).orElseThrow().seconds())
                .isCloseTo(360, within(1e-6));
        assertThat(RacePrediction.byCriticalSpeed(50, fit)).isEmpty();
        assertThat(RacePrediction.byCriticalSpeed(10_000, fit)).isEmpty();
    }

    @Test
    void measuresEfficiencyInMetersPerBeat() {
        LocalDate day = LocalDate.EPOCH;
        UUID training = UUID.randomUUID();

        assertThat(Efficiency.of(training, day, 3_600, 12_000.0, 150)
                        .orElseThrow()
                        .metersPerBeat())
                .isCloseTo(200 / 150.0, within(1e-9));
        assertThat(Efficiency.of(training, day, 600, 2_000.0, 150))
                .as("a warm-up")
                .isEmpty();
        assertThat(Efficiency.of(training, day, 3_600, null, 150)).isEmpty();
    }
}
