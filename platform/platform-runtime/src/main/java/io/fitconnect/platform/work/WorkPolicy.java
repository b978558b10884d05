package io.fitconnect.platform.work;

import java.time.Duration;

/**
 * How one queue is worked off.
 *
 * @param parallelism    pieces that one process carries out at once, 1 to 64
 * @param lease          how long a claim holds unless it is renewed, at least a second; after a crash the work waits so long
 * @param maxAttempts    claims that may fail or expire before the work is set aside
 * @param firstBackOff   pause after the first failure; doubled with each further one, with jitter
 * @param longestBackOff bound of that pause
 * @param timeLimit      after which a worker is interrupted and its lease renewed no more
 */
public record WorkPolicy(
        int parallelism,
        Duration lease,
        int maxAttempts,
        Duration firstBackOff,
        Duration longestBackOff,
        Duration timeLimit) {

    public static final WorkPolicy STANDARD = new WorkPolicy(
            4, Duration.ofSeconds(30), 8, Duration.ofSeconds(1), Duration.ofMinutes(10), Duration.ofMinutes(10));

    private static final int MAX_PARALLELISM = 64;

    public WorkPolicy {
        require(parallelism >= 1 && parallelism <= MAX_PARALLELISM, "parallelism is 1 to 64");
        require(lease.compareTo(Duration.ofSeconds(1)) >= 0, "lease is at least a second");
        require(maxAttempts >= 1, "maxAttempts is at least 1");
        require(firstBackOff.toMillis() > 0, "firstBackOff is at least a millisecond");
        require(longestBackOff.compareTo(firstBackOff) >= 0, "longestBackOff is not below firstBackOff");
        require(timeLimit.toMillis() > 0, "timeLimit is at least a millisecond");
    }

    public WorkPolicy withParallelism(int most) {
        return new WorkPolicy(most, lease, maxAttempts, firstBackOff, longestBackOff, timeLimit);
    }

    public WorkPolicy withLease(Duration length) {
        return new WorkPolicy(parallelism, length, maxAttempts, firstBackOff, longestBackOff, timeLimit);
    }

    public WorkPolicy withMaxAttempts(int most) {
        return new WorkPolicy(parallelism, lease, most, firstBackOff, longestBackOff, timeLimit);
    }

    public WorkPolicy withBackOff(Duration first, Duration longest) {
        return new WorkPolicy(parallelism, lease, maxAttempts, first, longest, timeLimit);
    }

    public WorkPolicy withTimeLimit(Duration most) {
        return new WorkPolicy(parallelism, lease, maxAttempts, firstBackOff, longestBackOff, most);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Work policy: " + rule);
        }
    }
}
