package io.fitconnect.platform.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Below which due time each shard is known to hold no work, so that reads pass over rows deleted before, which stay in an
 * index until they are collected. A transaction that was open longer than the slack may commit below the bound, and so may
 * an instance whose clock is behind: a sweep without bounds once a minute finds such work.
 */
final class LowerBounds {

    static final Duration SLACK = Duration.ofSeconds(10);
    static final Duration SWEEP = Duration.ofMinutes(1);

    private final Instant[] bounds = new Instant[WorkKey.SHARDS];
    private Instant sweepAt = Instant.MIN;
    private Instant lastReadAt = Instant.MIN;

    LowerBounds() {
        Arrays.fill(bounds, Instant.EPOCH);
    }

    /** Returns the bounds for a read at this time. */
    synchronized Instant[] forReadAt(Instant now) {
        boolean isClockSetBack = now.plus(SLACK).isBefore(lastReadAt);
        lastReadAt = now;
        if (isClockSetBack || !now.isBefore(sweepAt)) {
            sweepAt = now.plus(SWEEP);
            Arrays.fill(bounds, Instant.EPOCH);
        }
        return bounds.clone();
    }

    /** Raises the bounds to what a read at this time has found, the oldest first in each shard. */
    synchronized void raise(List<Candidate> found, Instant now) {
        Instant[] oldest = new Instant[bounds.length];
        Arrays.fill(oldest, now);
        for (Candidate candidate : found) {
            int shard = candidate.work().shard();
            oldest[shard] = earlier(oldest[shard], candidate.dueAt());
        }
        for (int shard = 0; shard < bounds.length; shard++) {
            bounds[shard] = oldest[shard].minus(SLACK);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
