package io.fitconnect.auth.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody failed to sign in, and until when they must wait. An attempt counts as failed from its beginning, so
 * that many at once are not free.
 */
public record BackOff(int failures, Instant lastAttempt, Instant blockedUntil) {

    static BackOff none() {
        return new BackOff(0, Instant.EPOCH, Instant.EPOCH);
    }

    boolean isBlocked(Instant now) {
        return now.isBefore(blockedUntil);
    }

    Duration remaining(Instant now) {
        return Duration.between(now, blockedUntil);
    }

    BackOff attempt(Instant now, Patience patience) {
        boolean forgotten = lastAttempt.plus(patience.forgetAfter()).isBefore(now);
        int count = forgotten ? 1 : failures + 1;
        Duration wait = patience.waitAfter(count);
        return new BackOff(count, now, wait.isZero() ? Instant.EPOCH : now.plus(wait));
    }

    /** As if the last attempt, which did not fail, had not been made. */
    BackOff withoutLast() {
        return new BackOff(Math.max(0, failures - 1), lastAttempt, Instant.EPOCH);
    }
}
