package io.fitconnect.training.measurement;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How long a training took: 1 second to 14 days from start to end, of which moving is at most all.
 *
 * @param elapsedSeconds with pauses
 * @param movingSeconds  without pauses; null when unknown
 */
@Embeddable
public record TimeSpent(int elapsedSeconds, @Nullable Integer movingSeconds) {

    public static final int MIN_SECONDS = 1;
    public static final int MAX_SECONDS = 14 * 24 * 60 * 60;

    public TimeSpent {
        new Limits(MIN_SECONDS, MAX_SECONDS, "seconds").require("elapsedSeconds", elapsedSeconds);
        new Limits(0, MAX_SECONDS, "seconds").require("movingSeconds", movingSeconds);
        if (movingSeconds != null && movingSeconds > elapsedSeconds) {
            throw InvalidValue.refuse("movingSeconds", "must not exceed elapsedSeconds");
        }
    }

    /** Takes a device's clock as near to the rules as it can be taken: a recording that ran on for weeks counts as 14 days. */
    public static TimeSpent recorded(double elapsedSeconds, @Nullable Double movingSeconds) {
        int elapsed = (int) Math.round(clamp(elapsedSeconds, MIN_SECONDS, MAX_SECONDS));
        return new TimeSpent(
                elapsed, movingSeconds == null ? null : (int) Math.round(clamp(movingSeconds, 0, elapsed)));
    }

    private static double clamp(double value, double min, double max) {
        return Math.max(min, Math.min(value, max));
    }
}
