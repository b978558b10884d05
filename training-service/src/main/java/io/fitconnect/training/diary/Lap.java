package io.fitconnect.training.diary;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One lap as the device cut it; times in seconds with fractions, since a lap is short. */
public record Lap(
        int index,
        Instant startTime,
        double elapsedSeconds,
        @Nullable Double movingSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        @Nullable Integer averageHeartRateBpm,
        @Nullable Integer maxHeartRateBpm,
        @Nullable Integer averagePowerWatts) {

    Lap later(Duration time) {
        return new Lap(
                index,
                startTime.plus(time),
                elapsedSeconds,
                movingSeconds,
                distanceMeters,
                ascentMeters,
                averageHeartRateBpm,
                maxHeartRateBpm,
                averagePowerWatts);
    }
}
