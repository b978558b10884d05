package io.fitconnect.recording.effort;

import org.jspecify.annotations.Nullable;

/**
 * One kilometre, or the rest at the end.
 *
 * @param index from 0
 * @param distanceMeters 1000, less in the last split
 * @param elapsedSeconds pauses included
 * @param movingSeconds without pauses
 * @param averageHeartRateBpm over the time in which it is known
 * @param averagePowerWatts over the time in which it is known
 */
public record Split(
        int index,
        double distanceMeters,
        double elapsedSeconds,
        double movingSeconds,
        @Nullable Double ascentMeters,
        @Nullable Double descentMeters,
        @Nullable Integer averageHeartRateBpm,
        @Nullable Integer averagePowerWatts) {}
