package io.fitconnect.platform.work;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Exponential back-off with equal jitter: between half of the pause and all of it. */
record BackOff(Duration first, Duration longest, DoubleSupplier random) {

    private static final int MAX_DOUBLINGS = 30;

    Duration after(int attempt) {
        long doubled = first.toMillis() << Math.min(Math.max(attempt, 1) - 1, MAX_DOUBLINGS);
        long millis = doubled <= 0 ? longest.toMillis() : Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.max(1, millis / 2 + (long) (random.getAsDouble() * (millis - millis / 2))));
    }
}
