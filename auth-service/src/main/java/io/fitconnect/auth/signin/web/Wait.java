package io.fitconnect.auth.signin.web;

import java.time.Duration;

/**
 * A wait as a page tells it: whole minutes when it is long, else seconds, rounded up.
 *
 * @param unit the message key of the unit
 */
record Wait(long amount, String unit) {

    private static final Duration LONG = Duration.ofSeconds(90);

    static Wait of(Duration wait) {
        return wait.compareTo(LONG) > 0
                ? new Wait(wait.plusSeconds(59).toMinutes(), "sign-in.minutes")
                : new Wait(wait.plusMillis(999).toSeconds(), "sign-in.seconds");
    }
}
