package io.fitconnect.training.progress.figure;

import org.jspecify.annotations.Nullable;

/** One kilometre of a training, or the rest at its end. */
public record Split(
        double distanceMeters,
        double elapsedSeconds,
        @Nullable Double movingSeconds,
        @Nullable Double ascentMeters,
        @Nullable Double descentMeters,
        @Nullable Integer averageHeartRateBpm) {

    public double seconds() {
        return movingSeconds == null ? elapsedSeconds : movingSeconds;
    }

    public boolean hasClimb() {
        return ascentMeters != null && descentMeters != null;
    }
}
