package io.fitconnect.profile.zone.web;

import io.fitconnect.profile.athlete.Thresholds;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Thresholds; what is unknown is absent. */
record ThresholdsDocument(
        @Schema(description = "Beats per minute; below that at the threshold", example = "48")
        @Min(value = Thresholds.MIN_RESTING_HEART_RATE_BPM, message = "must be at least {value} beats per minute")
        @Max(value = Thresholds.MAX_RESTING_HEART_RATE_BPM, message = "must be at most {value} beats per minute")
        @Nullable
        Integer restingHeartRateBpm,

        @Schema(description = "Beats per minute", example = "189")
        @Min(value = Thresholds.MIN_MAX_HEART_RATE_BPM, message = "must be at least {value} beats per minute")
        @Max(value = Thresholds.MAX_MAX_HEART_RATE_BPM, message = "must be at most {value} beats per minute")
        @Nullable
        Integer maxHeartRateBpm,

        @Schema(description = "Beats per minute at the lactate threshold; at most maxHeartRateBpm", example = "170")
        @Min(value = Thresholds.MIN_THRESHOLD_HEART_RATE_BPM, message = "must be at least {value} beats per minute")
        @Max(value = Thresholds.MAX_THRESHOLD_HEART_RATE_BPM, message = "must be at most {value} beats per minute")
        @Nullable
        Integer thresholdHeartRateBpm,

        @Schema(description = "Watts that can be held for an hour on the bike", example = "231")
        @Min(value = Thresholds.MIN_POWER_WATTS, message = "must be at least {value} watts")
        @Max(value = Thresholds.MAX_POWER_WATTS, message = "must be at most {value} watts")
        @Nullable
        Integer functionalThresholdPowerWatts,

        @Schema(description = "Running speed that can be held for about an hour, metres per second", example = "3.9")
        @DecimalMin(value = Thresholds.MIN_PACE_METERS_PER_SECOND, message = "must be at least {value} m/s")
        @DecimalMax(value = Thresholds.MAX_PACE_METERS_PER_SECOND, message = "must be at most {value} m/s")
        @Nullable
        Double thresholdPaceMetersPerSecond,

        @Schema(description = "Critical swim speed, metres per second", example = "1.25")
        @DecimalMin(value = Thresholds.MIN_SWIM_SPEED_METERS_PER_SECOND, message = "must be at least {value} m/s")
        @DecimalMax(value = Thresholds.MAX_SWIM_SPEED_METERS_PER_SECOND, message = "must be at most {value} m/s")
        @Nullable
        Double criticalSwimSpeedMetersPerSecond) {

    Thresholds toThresholds() {
        return new Thresholds(
                maxHeartRateBpm,
                restingHeartRateBpm,
                thresholdHeartRateBpm,
                functionalThresholdPowerWatts,
                thresholdPaceMetersPerSecond,
                criticalSwimSpeedMetersPerSecond);
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "ThresholdsDocument[not shown]";
    }
}
