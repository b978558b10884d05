package io.fitconnect.profile.zone.web;

import io.fitconnect.profile.athlete.Thresholds;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Thresholds as their athlete sees them; what is unknown is absent. */
record ThresholdsView(
        @Schema(description = "Beats per minute") @Nullable Integer restingHeartRateBpm,

        @Schema(description = "Beats per minute") @Nullable Integer maxHeartRateBpm,

        @Schema(description = "Beats per minute at the lactate threshold") @Nullable
        Integer thresholdHeartRateBpm,

        @Schema(description = "Watts that can be held for an hour on the bike") @Nullable
        Integer functionalThresholdPowerWatts,

        @Schema(description = "Running speed that can be held for about an hour, metres per second") @Nullable
        Double thresholdPaceMetersPerSecond,

        @Schema(description = "Critical swim speed, metres per second") @Nullable
        Double criticalSwimSpeedMetersPerSecond) {

    static ThresholdsView of(Thresholds thresholds) {
        return new ThresholdsView(
                thresholds.restingHeartRateBpm(),
                thresholds.maxHeartRateBpm(),
                thresholds.thresholdHeartRateBpm(),
                thresholds.functionalThresholdPowerWatts(),
                thresholds.thresholdPaceMetersPerSecond(),
                thresholds.criticalSwimSpeedMetersPerSecond());
    }
}
