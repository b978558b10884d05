package io.fitconnect.platform.breaker;

import java.time.Duration;

/** A call was not made, since too many of the last ones failed. */
public final class BreakerOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    BreakerOpen(Duration pause) {
        super("Too many of the last calls failed", null, false, false);
        this.pause = pause;
    }

    /** When to come back; spread, so that what waited does not come all at once. */
    public Duration pause() {
        return pause;
    }
}
