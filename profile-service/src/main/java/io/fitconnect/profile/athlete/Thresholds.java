package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What zones are computed from. Where known, the resting heart rate is below that at the threshold, which is at most the greatest. */
@Embeddable
public record Thresholds(
        @Column(name = "max_heart_rate_bpm") @Nullable Integer maxHeartRateBpm,
        @Column(name = "resting_heart_rate_bpm") @Nullable Integer restingHeartRateBpm,
        @Column(name = "threshold_heart_rate_bpm") @Nullable Integer thresholdHeartRateBpm,
        @Nullable Integer functionalThresholdPowerWatts,
        @Nullable Double thresholdPaceMetersPerSecond,
        @Nullable Double criticalSwimSpeedMetersPerSecond) {

    public static final int MIN_MAX_HEART_RATE_BPM = 100;
    public static final int MAX_MAX_HEART_RATE_BPM = 250;
    public static final int MIN_RESTING_HEART_RATE_BPM = 20;
    public static final int MAX_RESTING_HEART_RATE_BPM = 120;
    public static final int MIN_THRESHOLD_HEART_RATE_BPM = 60;
    public static final int MAX_THRESHOLD_HEART_RATE_BPM = 240;
    public static final int MIN_POWER_WATTS = 20;
    public static final int MAX_POWER_WATTS = 1_000;

    public static final String MIN_PACE_METERS_PER_SECOND = "1";
    public static final String MAX_PACE_METERS_PER_SECOND = "8";
    public static final String MIN_SWIM_SPEED_METERS_PER_SECOND = "0.2";
    public static final String MAX_SWIM_SPEED_METERS_PER_SECOND = "2.5";

    public static final Thresholds UNKNOWN = new Thresholds(null, null, null, null, null, null);

    private static final String BPM = "beats per minute";
    private static final String SPEED = "metres per second";

    public Thresholds {
        new Limits(MIN_MAX_HEART_RATE_BPM, MAX_MAX_HEART_RATE_BPM, BPM).require("maxHeartRateBpm", maxHeartRateBpm);
        new Limits(MIN_RESTING_HEART_RATE_BPM, MAX_RESTING_HEART_RATE_BPM, BPM)
                .require("restingHeartRateBpm", restingHeartRateBpm);
        new Limits(MIN_THRESHOLD_HEART_RATE_BPM, MAX_THRESHOLD_HEART_RATE_BPM, BPM)
                .require("thresholdHeartRateBpm", thresholdHeartRateBpm);
        new Limits(MIN_POWER_WATTS, MAX_POWER_WATTS, "watts")
                .require("functionalThresholdPowerWatts", functionalThresholdPowerWatts);
        Limits.between(MIN_PACE_METERS_PER_SECOND, MAX_PACE_METERS_PER_SECOND, SPEED)
                .require("thresholdPaceMetersPerSecond", thresholdPaceMetersPerSecond);
        Limits.between(MIN_SWIM_SPEED_METERS_PER_SECOND, MAX_SWIM_SPEED_METERS_PER_SECOND, SPEED)
                .require("criticalSwimSpeedMetersPerSecond", criticalSwimSpeedMetersPerSecond);
        requireBelow("restingHeartRateBpm", restingHeartRateBpm, "thresholdHeartRateBpm", thresholdHeartRateBpm);
        requireBelow("restingHeartRateBpm", restingHeartRateBpm, "maxHeartRateBpm", maxHeartRateBpm);
        requireAtMost("thresholdHeartRateBpm", thresholdHeartRateBpm, "maxHeartRateBpm", maxHeartRateBpm);
    }

    private static void requireBelow(
            String lesserName, @Nullable Integer lesser, String greaterName, @Nullable Integer greater) {
        if (lesser != null && greater != null && lesser >= greater) {
            throw InvalidValue.refuse(lesserName, "must be below " + greaterName);
        }
    }

    private static void requireAtMost(
            String lesserName, @Nullable Integer lesser, String greaterName, @Nullable Integer greater) {
        if (lesser != null && greater != null && lesser > greater) {
            throw InvalidValue.refuse(lesserName, "must not exceed " + greaterName);
        }
    }
}
