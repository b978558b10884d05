package io.fitconnect.gateway.limit;

import java.util.concurrent.atomic.AtomicLong;

/**
 * A token bucket kept as one number: the time at which it will be full again (the generic cell rate algorithm). Taking
 * is one compare-and-set, and a bucket weighs as much as its number.
 */
final class Bucket {

    private final AtomicLong fullAt;

    Bucket(long now) {
        this.fullAt = new AtomicLong(now);
    }

    /** Takes one request out if there is one; the answer says how many are left, or how long to wait. */
    RateDecision take(RateLimit limit, long now) {
        long step = limit.nanosPerRequest();
        long depth = step * limit.burst();
        while (true) {
            long seen = fullAt.get();
            long next = (seen - now < 0 ? now : seen) + step;
            if (next - now > depth) {
                return RateDecision.refuse(next - now - depth);
            }
            if (fullAt.compareAndSet(seen, next)) {
                return RateDecision.pass((depth - (next - now)) / step);
            }
        }
    }

    /** What {@link #take} would answer, without taking. */
    boolean isEmpty(RateLimit limit, long now) {
        long step = limit.nanosPerRequest();
        return Math.max(fullAt.get() - now, 0) + step > step * limit.burst();
    }
}
