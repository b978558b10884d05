package io.fitconnect.integration.quota;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/**
 * A token bucket's size and refill.
 *
 * @param burst     items that may come at once; a batch has up to 1,000
 * @param perSecond items a second by which it is refilled
 */
public record ItemRate(@Min(1_000) int burst, @Positive double perSecond) {

    private static final double NANOS = 1_000_000_000;

    long nanosPerItem() {
        return Math.max(1, Math.round(NANOS / perSecond));
    }

    /** Until an empty bucket is full. */
    Duration window() {
        return Duration.ofSeconds(Math.max(1, (long) Math.ceil(burst / perSecond)));
    }
}
