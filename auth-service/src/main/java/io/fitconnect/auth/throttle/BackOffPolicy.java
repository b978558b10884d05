package io.fitconnect.auth.throttle;

import java.time.Duration;

/**
 * How long the next attempt waits after failures.
 *
 * @param freeAttempts how many may fail before the first wait
 * @param firstWait    the wait after the first failure beyond them; it doubles with each further one
 * @param longestWait  where the doubling ends
 * @param forgetAfter  how long after the last failure the count starts at zero
 */
public record BackOffPolicy(int freeAttempts, Duration firstWait, Duration longestWait, Duration forgetAfter) {

    private static final int LARGEST_SHIFT = 30;

    /** The wait after the last of so many failures; zero while they are free. */
    Duration waitAfter(int failures) {
        if (failures <= freeAttempts) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - freeAttempts - 1, LARGEST_SHIFT);
        Duration wait = firstWait.multipliedBy(1L << doublings);
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
