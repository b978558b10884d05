package io.fitconnect.integration.connector;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** When to come back. Times are spread, so that connections do not move in step. */
@Component
class Pauses {

    private static final int MOST_DOUBLINGS = 20;
    private static final int SHARE = 10;

    private final ConnectorSettings settings;

    Pauses(ConnectorSettings settings) {
        this.settings = settings;
    }

    /** Until the next question: the period, and up to a tenth more. */
    Duration untilNext() {
        return spread(settings.period());
    }

    /**
     * After a failure: what the tracker asks, else exponential with full jitter.
     *
     * @param failures in a row, from 1
     */
    Duration after(TrackerFailure failure, int failures) {
        return failure.pause().map(Pauses::spread).orElseGet(() -> backOff(failures));
    }

    private Duration backOff(int failures) {
        Duration doubled = settings.firstBackOff().multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        long most = Math.min(doubled.toMillis(), settings.longestBackOff().toMillis());
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most) + 1);
    }

    private static Duration spread(Duration pause) {
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / SHARE + 1));
    }
}
