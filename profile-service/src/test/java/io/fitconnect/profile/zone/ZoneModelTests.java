package io.fitconnect.profile.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.profile.athlete.Thresholds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models against their published shares, and which model is taken when. */
class ZoneModelTests {

    private static final LocalDate DAY = LocalDate.parse("2026-09-01");

    /** Friel, "A quick guide to setting zones", running: below 85 %, 85–89, 90–94, 95–99, 100–102, 103–106, above. */
    @Test
    void sharesTheThresholdHeartRateLikeFriel() {
        assertThat(HeartRateModel.PERCENT_OF_THRESHOLD.bounds(heartRates(null, null, 170)))
                .contains(List.of(144.0, 152.0, 161.0, 169.0, 175.0, 180.0));
        assertThat(HeartRateModel.PERCENT_OF_THRESHOLD.bounds(heartRates(null, null, 200)))
                .as("169 is 84.5 %, 170 is 85 %")
                .contains(List.of(169.0, 179.0, 189.0, 199.0, 205.0, 212.0));
    }

    /** Karvonen, Kentala, Mustala 1957: target = rest + share × (maximum − rest); with 180 and 70, 60 % are 136 and 80 % are 158. */
    @Test
    void sharesTheReserveLikeKarvonen() {
        assertThat(HeartRateModel.PERCENT_OF_RESERVE.bounds(heartRates(180, 70, null)))
                .contains(List.of(136.0, 147.0, 158.0, 169.0));
    }

    @Test
    void sharesTheMaximum() {
        assertThat(HeartRateModel.PERCENT_OF_MAXIMUM.bounds(heartRates(190, null, null)))
                .contains(List.of(114.0, 133.0, 152.0, 171.0));
    }

    /** Allen, Coggan, "Training and Racing with a Power Meter": levels up to 55, 75, 90, 105, 120, 150 % of the threshold power. */
    @Test
    void sharesThePowerLikeCoggan() {
        assertThat(PowerModel.COGGAN.bounds(new Thresholds(null, null, null, 300, null, null)))
                .contains(List.of(165.0, 225.0, 270.0, 315.0, 360.0, 450.0));
    }

    /** Friel, as above, running pace: zones end at 129, 114, 106, 99, 97, 90 % of the threshold pace. */
    @Test
    void sharesTheThresholdPaceLikeFriel() {
        assertThat(SpeedModel.PERCENT_OF_THRESHOLD_PACE.bounds(new Thresholds(null, null, null, null, 4.0, null)))
                .contains(List.of(3.101, 3.509, 3.774, 4.04, 4.124, 4.444));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,   -,  -,   none
            190, -,  -,   percent-of-maximum
            190, 50, -,   percent-of-reserve
            -,   50, -,   none
            190, 50, 170, percent-of-threshold
            """)
    void takesTheModelThatSaysMost(
            @Nullable Integer max, @Nullable Integer resting, @Nullable Integer threshold, String model) {
        ZoneSet set = ZoneSet.of(DAY, heartRates(max, resting, threshold), Map.of());

        assertThat(set.find(ZoneMetric.HEART_RATE).map(Zones::model).orElse("none"))
                .isEqualTo(model);
    }

    @Test
    void keepsTheModelUnderOtherThresholdsWhileItCan() {
        ZoneSet chosen = ZoneSet.of(
                DAY,
                heartRates(190, 50, 170),
                Map.of(ZoneMetric.HEART_RATE, new ZoneChoice(HeartRateModel.PERCENT_OF_MAXIMUM, List.of())));

        ZoneSet later = ZoneSet.after(Optional.of(chosen), DAY.plusDays(1), heartRates(200, 50, 170));
        ZoneSet unknown = ZoneSet.after(Optional.of(later), DAY.plusDays(2), heartRates(null, 50, 170));

        assertThat(later.find(ZoneMetric.HEART_RATE))
                .contains(new Zones("percent-of-maximum", List.of(120.0, 140.0, 160.0, 180.0)));
        assertThat(unknown.find(ZoneMetric.HEART_RATE).map(Zones::model)).contains("percent-of-threshold");
    }

    @Test
    void keepsTheAthletesOwnBounds() {
        ZoneSet own = ZoneSet.of(
                DAY, Thresholds.UNKNOWN, Map.of(ZoneMetric.SPEED, new ZoneChoice(SpeedModel.OWN, List.of(3.0, 3.5))));

        assertThat(ZoneSet.after(Optional.of(own), DAY, heartRates(190, null, null))
                        .find(ZoneMetric.SPEED))
                .contains(new Zones("own", List.of(3.0, 3.5)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERCENT_OF_RESERVE |             | heartRate.model needs restingHeartRateBpm and maxHeartRateBpm.
            OWN                |             | heartRate.upperBounds must be 1 to 9.
            OWN                | 120 120     | heartRate.upperBounds must ascend.
            OWN                | 140 120     | heartRate.upperBounds must ascend.
            OWN                | 20 120      | heartRate.upperBounds must lie between 30 and 250.
            OWN                | 1 2 3 4 5 6 7 8 9 10 | heartRate.upperBounds must be 1 to 9.
            """)
    void refusesWhatCannotBe(HeartRateModel model, @Nullable String bounds, String problem) {
        List<Double> given = bounds == null
                ? List.of()
                : List.of(bounds.split(" ")).stream().map(Double::valueOf).toList();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ZoneSet.of(
                        DAY, heartRates(190, null, null), Map.of(ZoneMetric.HEART_RATE, new ZoneChoice(model, given))))
                .withMessage(problem);
    }

    private static Thresholds heartRates(
            @Nullable Integer max, @Nullable Integer resting, @Nullable Integer threshold) {
        return new Thresholds(max, resting, threshold, null, null, null);
    }
}
