package io.fitconnect.auth.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The real time, or as much later as a test says; always the real one for jobs on a schedule. */
public final class ShiftedClock extends Clock {

    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    /** Moves the time; zero is the real one. */
    public void shift(Duration later) {
        shift.set(later);
    }

    @Override
    public Instant instant() {
        Instant real = Clock.systemUTC().instant();
        return isScheduledJob() ? real : real.plus(shift.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Everything is in UTC");
    }

    /** A job that happened to run within a test's shift would end keys and rows that later tests need. */
    private static boolean isScheduledJob() {
        return Thread.currentThread().getName().startsWith("scheduling-");
    }
}
