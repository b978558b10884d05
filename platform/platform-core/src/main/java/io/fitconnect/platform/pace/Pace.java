package io.fitconnect.platform.pace;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How fast this process works off what concerns many people: one part at a time, in the order in which they were asked for, and no more
 * people a second than given. Those who read meanwhile get their share of the machines.
 */
public final class Pace {

    private static final int PARTS_OF_A_SECOND = 20;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final ReentrantLock turn = new ReentrantLock(true);
    private final RateLimiter limiter;

    /** Takes a name for messages, and how many people a second. */
    public Pace(String name, int perSecond) {
        this.limiter = RateLimiter.of(
                name,
                RateLimiterConfig.custom()
                        .limitRefreshPeriod(Duration.ofSeconds(1).dividedBy(PARTS_OF_A_SECOND))
                        .limitForPeriod(Math.max(1, perSecond / PARTS_OF_A_SECOND))
                        .timeoutDuration(LONGEST)
                        .build());
    }

    /** The most people of one part. */
    public int mostAtOnce() {
        return limiter.getRateLimiterConfig().getLimitForPeriod();
    }

    /** Waits for the turn of so many and runs the part. */
    public void run(int people, Runnable part) {
        try {
            turn.lockInterruptibly();
        } catch (InterruptedException overTime) {
            Thread.currentThread().interrupt();
            throw noTurn(people);
        }
        try {
            if (!limiter.acquirePermission(people)) {
                throw noTurn(people);
            }
            part.run();
        } finally {
            turn.unlock();
        }
    }

    private IllegalStateException noTurn(int people) {
        return new IllegalStateException("No turn of " + limiter.getName() + " for " + people + " people");
    }
}
