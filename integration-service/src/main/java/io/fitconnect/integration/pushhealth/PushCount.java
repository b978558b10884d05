package io.fitconnect.integration.pushhealth;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was accepted in a time.
 *
 * @param timed      imports among them
 * @param tookMillis how long those took into the diary, all together
 * @param lastAt     when the last one was accepted
 */
public record PushCount(long accepted, long timed, long tookMillis, Instant lastAt) {

    /** One item; an import says how long it took. */
    static PushCount ofOne(@Nullable Duration took, Instant at) {
        return took == null ? new PushCount(1, 0, 0, at) : new PushCount(1, 1, Math.max(0, took.toMillis()), at);
    }

    PushCount plus(PushCount other) {
        return new PushCount(
                accepted + other.accepted,
                timed + other.timed,
                tookMillis + other.tookMillis,
                lastAt.isAfter(other.lastAt) ? lastAt : other.lastAt);
    }
}
