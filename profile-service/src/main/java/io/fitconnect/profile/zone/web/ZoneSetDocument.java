package io.fitconnect.profile.zone.web;

import io.fitconnect.profile.zone.HeartRateModel;
import io.fitconnect.profile.zone.PowerModel;
import io.fitconnect.profile.zone.SpeedModel;
import io.fitconnect.profile.zone.ZoneChoice;
import io.fitconnect.profile.zone.ZoneMetric;
import io.fitconnect.profile.zone.ZoneModel;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Thresholds and zones that an athlete sets. */
record ZoneSetDocument(
        @Valid @NotNull(message = "is required") ThresholdsDocument thresholds,

        @Schema(description = "Absent: the first model of the list for which the thresholds suffice") @Valid @Nullable
        HeartRateZones heartRate,

        @Schema(description = "Absent: coggan when the threshold is known") @Valid @Nullable
        PowerZones power,

        @Schema(description = "Running. Absent: percent-of-threshold-pace when the pace is known") @Valid @Nullable
        SpeedZones speed) {

    private static final String BOUNDS =
            "Upper bounds of all zones but the last, ascending. Needed for the model own; computed, whatever is sent, "
                    + "for the others";

    Map<ZoneMetric, ZoneChoice> toChoices() {
        Map<ZoneMetric, ZoneChoice> choices = new EnumMap<>(ZoneMetric.class);
        if (heartRate != null) {
            choices.put(ZoneMetric.HEART_RATE, choice(heartRate.model(), heartRate.upperBoundsBpm()));
        }
        if (power != null) {
            choices.put(ZoneMetric.POWER, choice(power.model(), power.upperBoundsWatts()));
        }
        if (speed != null) {
            choices.put(ZoneMetric.SPEED, choice(speed.model(), speed.upperBoundsMetersPerSecond()));
        }
        return choices;
    }

    private static ZoneChoice choice(ZoneModel model, @Nullable List<? extends Number> bounds) {
        return new ZoneChoice(
                model,
                bounds == null
                        ? List.of()
                        : bounds.stream().map(Number::doubleValue).toList());
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "ZoneSetDocument[not shown]";
    }

    record HeartRateZones(
            @NotNull(message = "is required") HeartRateModel model,

            @Schema(description = BOUNDS + ". Beats per minute", example = "[144, 152, 161, 169, 175, 180]")
            @Size(max = ZoneMetric.MAX_BOUNDS, message = "must be at most {max}")
            @Nullable
            List<@NotNull(message = "is required") Integer> upperBoundsBpm) {}

    record PowerZones(
            @NotNull(message = "is required") PowerModel model,

            @Schema(description = BOUNDS + ". Watts", example = "[127, 173, 207, 242, 277, 346]")
            @Size(max = ZoneMetric.MAX_BOUNDS, message = "must be at most {max}")
            @Nullable
            List<@NotNull(message = "is required") Integer> upperBoundsWatts) {}

    record SpeedZones(
            @NotNull(message = "is required") SpeedModel model,

            @Schema(description = BOUNDS + ". Metres per second", example = "[3, 3.4, 3.7, 4]")
            @Size(max = ZoneMetric.MAX_BOUNDS, message = "must be at most {max}")
            @Nullable
            List<@NotNull(message = "is required") Double> upperBoundsMetersPerSecond) {}
}
