package io.fitconnect.auth.throttle;

import java.time.Duration;
import java.time.Instant;

/** How often sign-in failed for a bucket, and until when its next attempt waits. */
public record BackOff(int failures, Instant lastAttempt, Instant blockedUntil) {

    public static BackOff none() {
        return new BackOff(0, Instant.EPOCH, Instant.EPOCH);
    }

    public boolean isBlocked(Instant now) {
        return now.isBefore(blockedUntil);
    }

    public Duration remaining(Instant now) {
        return Duration.between(now, blockedUntil);
    }

    public BackOff fail(Instant now, BackOffPolicy policy) {
        boolean forgotten = lastAttempt.plus(policy.forgetAfter()).isBefore(now);
        int count = forgotten ? 1 : failures + 1;
        Duration wait = policy.waitAfter(count);
        return new BackOff(count, now, wait.isZero() ? Instant.EPOCH : now.plus(wait));
    }
}
