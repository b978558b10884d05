package io.fitconnect.platform.pace;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;

/** How fast this process works off what concerns many people, so that those who read meanwhile get their share of the machines. */
public final class Pace {

    private static final int PARTS_OF_A_SECOND = 40;
    private static final Duration LONGEST = Duration.ofMinutes(1);

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

    /** The most of one turn. */
    public int mostAtOnce() {
        return limiter.getRateLimiterConfig().getLimitForPeriod();
    }

    /** Waits for the turn of so many; those who asked earlier come first. */
    public void await(int people) {
        if (!limiter.acquirePermission(people)) {
            throw new IllegalStateException("No turn of " + limiter.getName() + " for " + people + " people");
        }
    }
}
