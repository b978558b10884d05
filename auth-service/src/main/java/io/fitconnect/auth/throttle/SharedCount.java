package io.fitconnect.auth.throttle;

import java.time.Instant;

/** How often something happened for a bucket that a crowd shares, and when last. */
public record SharedCount(int failures, Instant last) {

    public static final SharedCount NONE = new SharedCount(0, Instant.EPOCH);

    /** The count of both. */
    public SharedCount plus(SharedCount other) {
        return new SharedCount(failures + other.failures, last.isAfter(other.last) ? last : other.last);
    }

    /** What follows from it under a policy. */
    public BackOff backOff(BackOffPolicy policy) {
        return new BackOff(failures, last, last.plus(policy.waitAfter(failures)));
    }
}
