package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete's zones will be computed from; every part may be unknown. Heart rates rise: resting, threshold, max.
 *
 * @param maxHeartRateBpm       100 to 250
 * @param restingHeartRateBpm   25 to 120
 * @param thresholdHeartRateBpm 80 to 240: the highest that can be held for about an hour
 * @param thresholdPowerWatts   50 to 600: functional threshold power, held for about an hour
 */
@Embeddable
public record Thresholds(
        @Column(name = "max_heart_rate_bpm") @Nullable Integer maxHeartRateBpm,
        @Column(name = "resting_heart_rate_bpm") @Nullable Integer restingHeartRateBpm,
        @Column(name = "threshold_heart_rate_bpm") @Nullable Integer thresholdHeartRateBpm,
        @Column(name = "threshold_power_watts") @Nullable Integer thresholdPowerWatts) {

    public static final Thresholds UNKNOWN = new Thresholds(null, null, null, null);

    private static final String BPM = "beats per minute";
    private static final Limits MAX = new Limits("maxHeartRateBpm", 100, 250, BPM);
    private static final Limits RESTING = new Limits("restingHeartRateBpm", 25, 120, BPM);
    private static final Limits THRESHOLD = new Limits("thresholdHeartRateBpm", 80, 240, BPM);
    private static final Limits POWER = new Limits("thresholdPowerWatts", 50, 600, "watts");

    public Thresholds {
        MAX.require(maxHeartRateBpm);
        RESTING.require(restingHeartRateBpm);
        THRESHOLD.require(thresholdHeartRateBpm);
        POWER.require(thresholdPowerWatts);
        requireBelow("thresholdHeartRateBpm", thresholdHeartRateBpm, "maxHeartRateBpm", maxHeartRateBpm);
        requireBelow("restingHeartRateBpm", restingHeartRateBpm, "thresholdHeartRateBpm", thresholdHeartRateBpm);
        requireBelow("restingHeartRateBpm", restingHeartRateBpm, "maxHeartRateBpm", maxHeartRateBpm);
    }

    private static void requireBelow(
            String lowerMember, @Nullable Integer lower, String higherMember, @Nullable Integer higher) {
        if (lower != null && higher != null && lower >= higher) {
            throw InvalidValue.refuse(lowerMember, "must be below " + higherMember);
        }
    }
}
