package io.fitconnect.benchmarks.work;

import java.time.Duration;
import java.time.Instant;

/** The payload: one of the steps that a key takes, each due a second after the one before was done, and how long it takes. */
public record Step(String key, int number, int last, Instant dueAt, int takesMillis) {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    boolean isLast() {
        return number == last;
    }

    Step next(Instant now) {
        return new Step(key, number + 1, last, now.plus(PAUSE), takesMillis);
    }
}
