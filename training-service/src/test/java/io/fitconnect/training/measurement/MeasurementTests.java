package io.fitconnect.training.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeasurementTests {

    @ParameterizedTest(name = "{1}")
    @MethodSource("impossible")
    void refusesWhatCannotBe(ThrowingCallable value, String sentence) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(value).withMessage(sentence);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                refused(() -> new TimeSpent(-1, null), "elapsedSeconds must be 0 to 1,209,600 seconds."),
                refused(() -> new TimeSpent(1_209_601, null), "elapsedSeconds must be 0 to 1,209,600 seconds."),
                refused(() -> new TimeSpent(0, null).requireSome(), "elapsedSeconds must be at least 1 second."),
                refused(() -> new TimeSpent(60, -1), "movingSeconds must be 0 to 1,209,600 seconds."),
                refused(() -> new TimeSpent(60, 61), "movingSeconds must not exceed elapsedSeconds."),
                refused(() -> new Distance(-0.1), "distanceMeters must be 0 to 1,000,000 metres."),
                refused(() -> new Distance(1_000_000.1), "distanceMeters must be 0 to 1,000,000 metres."),
                refused(() -> new Distance(Double.NaN), "distanceMeters must be 0 to 1,000,000 metres."),
                refused(() -> new Climb(-1.0, null), "ascentMeters must be 0 to 100,000 metres."),
                refused(() -> new Climb(null, 100_001.0), "descentMeters must be 0 to 100,000 metres."),
                refused(() -> new HeartRate(19, null), "averageHeartRateBpm must be 20 to 260 beats per minute."),
                refused(() -> new HeartRate(null, 261), "maxHeartRateBpm must be 20 to 260 beats per minute."),
                refused(() -> new HeartRate(180, 170), "averageHeartRateBpm must not exceed maxHeartRateBpm."),
                refused(() -> new Power(-1, null), "averagePowerWatts must be 0 to 5,000 watts."),
                refused(() -> new Power(null, 5_001), "maxPowerWatts must be 0 to 5,000 watts."),
                refused(
                        () -> new Speed(100.5, null),
                        "averageSpeedMetersPerSecond must be 0 to 100 metres per second."),
                refused(() -> new Speed(null, -1.0), "maxSpeedMetersPerSecond must be 0 to 100 metres per second."),
                refused(() -> figures(401, null), "averageCadenceRpm must be 0 to 400 per minute."),
                refused(() -> figures(null, -1), "energyKilocalories must be 0 to 50,000 kilocalories."));
    }

    @Test
    void tellsWhichMemberIsWrong() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Distance(-1))
                .satisfies(refusal -> assertThat(refusal.members().toString())
                        .contains("member=distanceMeters", "problem=must be 0 to 1,000,000 metres"));
    }

    @Test
    void takesAnImplausibleSensorAsSilent() {
        assertThat(Distance.recorded(-5.0)).isNull();
        assertThat(Climb.recorded(1e9, -3.0)).isNull();
        assertThat(HeartRate.recorded(0.0, 255.4)).isEqualTo(new HeartRate(null, 255));
        assertThat(HeartRate.recorded(170.0, 160.0)).isEqualTo(new HeartRate(170, null));
        assertThat(Power.recorded(65_535.0, 800.0)).isEqualTo(new Power(null, 800));
        assertThat(Speed.recorded(2.5, Double.POSITIVE_INFINITY)).isEqualTo(new Speed(2.5, null));
        assertThat(Speed.recorded(null, null)).isNull();
    }

    @Test
    void bringsADevicesTimesIntoTheRules() {
        assertThat(TimeSpent.recorded(3_882.5, 3_772.4)).isEqualTo(new TimeSpent(3_883, 3_772));
        assertThat(TimeSpent.recorded(-0.2, null)).isEqualTo(new TimeSpent(0, null));
        assertThat(TimeSpent.recorded(100, 101.0)).isEqualTo(new TimeSpent(100, 100));
        assertThat(TimeSpent.recorded(1e12, 1e11)).isEqualTo(new TimeSpent(1_209_600, 1_209_600));
    }

    @Test
    void keepsWhatOnlyADeviceKnowsWhenAPersonCorrectsTheRest() {
        var time = new TimeSpent(60, null);
        var measured = Figures.recorded(
                time,
                new Distance(100),
                new Climb(5.0, 4.0),
                null,
                new Power(200, 300),
                new Speed(1.0, 2.0),
                80.0,
                10.0);

        var corrected = measured.with(new TimeSpent(70, 60), null, null, new HeartRate(100, null), 12);

        assertThat(corrected)
                .isEqualTo(new Figures(
                        new TimeSpent(70, 60),
                        null,
                        new Climb(null, 4.0),
                        new HeartRate(100, null),
                        new Power(200, 300),
                        new Speed(1.0, 2.0),
                        80,
                        12));
    }

    private static Figures figures(@Nullable Integer cadence, @Nullable Integer energy) {
        return new Figures(new TimeSpent(60, null), null, null, null, null, null, cadence, energy);
    }

    private static Arguments refused(ThrowingCallable value, String sentence) {
        return Arguments.of(value, sentence);
    }
}
