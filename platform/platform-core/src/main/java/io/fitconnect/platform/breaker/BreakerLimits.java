package io.fitconnect.platform.breaker;

import java.time.Duration;

/**
 * When a breaker opens and closes.
 *
 * @param window         the last calls that count
 * @param leastCalls     so many calls are needed before it opens
 * @param failurePercent of the counted calls, from which it opens
 * @param openFor        how long it stays open at first; doubled with each trial call that fails
 * @param longestOpen    bound of that time
 */
public record BreakerLimits(int window, int leastCalls, int failurePercent, Duration openFor, Duration longestOpen) {

    private static final int WINDOW = 20;
    private static final int LEAST_CALLS = 5;
    private static final int FAILURE_PERCENT = 50;
    private static final int MOST_DOUBLINGS = 20;

    /** Opens when half of the last twenty calls failed, of five at least. */
    public static BreakerLimits ofHalf(Duration openFor, Duration longestOpen) {
        return new BreakerLimits(WINDOW, LEAST_CALLS, FAILURE_PERCENT, openFor, longestOpen);
    }

    /**
     * How long a breaker stays open.
     *
     * @param times in a row that it opened, from 1
     */
    Duration openFor(int times) {
        Duration doubled = openFor.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
        return doubled.compareTo(longestOpen) > 0 ? longestOpen : doubled;
    }
}
