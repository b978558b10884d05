package io.fitconnect.gateway.limit;

import jakarta.validation.constraints.Positive;

/**
 * A token bucket's size and refill.
 *
 * @param burst requests that may come at once
 * @param perSecond requests a second by which it is refilled
 */
record RateLimit(@Positive int burst, @Positive double perSecond) {

    long nanosPerRequest() {
        return Math.max(1, Math.round(1_000_000_000 / perSecond));
    }

    /** Seconds until an empty bucket is full again. */
    long windowSeconds() {
        return Math.max(1, (long) Math.ceil(burst / perSecond));
    }
}
