package io.fitconnect.training.progress.zone;

import org.jspecify.annotations.Nullable;

/** Where an athlete's efforts turn, each null when unknown. */
public record Thresholds(
        @Nullable Integer restingHeartRateBpm,
        @Nullable Integer maxHeartRateBpm,
        @Nullable Integer thresholdHeartRateBpm,
        @Nullable Integer functionalThresholdPowerWatts,
        @Nullable Double thresholdPaceMetersPerSecond,
        @Nullable Double criticalSwimSpeedMetersPerSecond) {

    public static final Thresholds UNKNOWN = new Thresholds(null, null, null, null, null, null);
}
