package io.fitconnect.training.measurement;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How long a training took: at most 14 days from start to end, of which moving is at most all.
 *
 * @param elapsedSeconds with pauses; 0 for a recording without a clock
 * @param movingSeconds  without pauses; null when unknown
 */
@Embeddable
public record TimeSpent(int elapsedSeconds, @Nullable Integer movingSeconds) {

    public static final int MAX_SECONDS = 14 * 24 * 60 * 60;

    private static final Limits LIMITS = new Limits(0, MAX_SECONDS, "seconds");

    public TimeSpent {
        LIMITS.require("elapsedSeconds", elapsedSeconds);
        LIMITS.require("movingSeconds", movingSeconds);
        if (movingSeconds != null && movingSeconds > elapsedSeconds) {
            throw InvalidValue.refuse("movingSeconds", "must not exceed elapsedSeconds");
        }
    }

    /** Takes a device's clock as near to the rules as it can be taken: a recording that ran on for weeks counts as 14 days. */
    public static TimeSpent recorded(double elapsedSeconds, @Nullable Double movingSeconds) {
        int elapsed = (int) Math.round(clamp(elapsedSeconds, MAX_SECONDS));
        return new TimeSpent(elapsed, movingSeconds == null ? null : (int) Math.round(clamp(movingSeconds, elapsed)));
    }

    /** The seconds of a part of a recording, as near as they can be taken. */
    public static double recordedPart(double seconds) {
        return clamp(seconds, MAX_SECONDS);
    }

    /** Whether nothing had a clock. */
    public boolean isUnknown() {
        return elapsedSeconds == 0;
    }

    /** Refuses a person's training that took no time. */
    public void requireSome() {
        if (elapsedSeconds == 0) {
            throw InvalidValue.refuse("elapsedSeconds", "must be at least 1 second");
        }
    }

    private static double clamp(double value, double max) {
        return Math.max(0, Math.min(value, max));
    }
}
