package io.fitconnect.auth.throttle;

import java.time.Duration;

/** Rejects an attempt that comes too early; the next one is free after the wait. */
public final class TooManyAttempts extends RuntimeException {

    private final Duration wait;

    public TooManyAttempts(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    /** The rest of the wait, at least one second. */
    public Duration waitTime() {
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }
}
