package io.fitconnect.training.measurement;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Average and greatest heart rate, each 20 to 260 beats per minute; the average is not above the greatest. */
@Embeddable
public record HeartRate(
        @Column(name = "average_heart_rate_bpm") @Nullable Integer averageBpm,
        @Column(name = "max_heart_rate_bpm") @Nullable Integer maxBpm) {

    public static final int MIN_BPM = 20;
    public static final int MAX_BPM = 260;

    private static final Limits LIMITS = new Limits(MIN_BPM, MAX_BPM, "beats per minute");

    public HeartRate {
        LIMITS.require("averageHeartRateBpm", averageBpm);
        LIMITS.require("maxHeartRateBpm", maxBpm);
        if (averageBpm != null && maxBpm != null && averageBpm > maxBpm) {
            throw InvalidValue.refuse("averageHeartRateBpm", "must not exceed maxHeartRateBpm");
        }
    }

    public static @Nullable HeartRate ofNullable(@Nullable Integer averageBpm, @Nullable Integer maxBpm) {
        return averageBpm == null && maxBpm == null ? null : new HeartRate(averageBpm, maxBpm);
    }

    /** A greatest value below the average was not measured. */
    public static @Nullable HeartRate recorded(@Nullable Double averageBpm, @Nullable Double maxBpm) {
        Integer average = LIMITS.plausibleWhole(averageBpm);
        Integer max = LIMITS.plausibleWhole(maxBpm);
        return ofNullable(average, average != null && max != null && max < average ? null : max);
    }
}
