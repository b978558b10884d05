package io.fitconnect.auth.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody failed to sign in, and until when they must wait. An attempt counts as failed from its beginning, so
 * that many at once are not free; success forgets it all.
 */
public record BackOff(int failures, Instant lastAttempt, Instant blockedUntil) {

    private static final int LARGEST_SHIFT = 30;

    static BackOff none() {
        return new BackOff(0, Instant.EPOCH, Instant.EPOCH);
    }

    boolean isBlocked(Instant now) {
        return now.isBefore(blockedUntil);
    }

    Duration remaining(Instant now) {
        return Duration.between(now, blockedUntil);
    }

    BackOff attempt(Instant now, SignInSettings settings) {
        boolean forgotten = lastAttempt.plus(settings.forgetAfter()).isBefore(now);
        int count = forgotten ? 1 : failures + 1;
        int beyondFree = count - settings.freeAttempts();
        Instant until = beyondFree <= 0 ? Instant.EPOCH : now.plus(wait(beyondFree, settings));
        return new BackOff(count, now, until);
    }

    private static Duration wait(int failuresBeyondFree, SignInSettings settings) {
        int doublings = Math.min(failuresBeyondFree - 1, LARGEST_SHIFT);
        Duration wait = settings.firstWait().multipliedBy(1L << doublings);
        return wait.compareTo(settings.longestWait()) < 0 ? wait : settings.longestWait();
    }
}
