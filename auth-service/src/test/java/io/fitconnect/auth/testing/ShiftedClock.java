package io.fitconnect.auth.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The real time, or as much later as a test says; always the real one for what runs by itself. */
public final class ShiftedClock extends Clock {

    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    /** Moves the time; zero is the real one. */
    public void shift(Duration later) {
        shift.set(later);
    }

    @Override
    public Instant instant() {
        Instant real = Clock.systemUTC().instant();
        return runsByItself() ? real : real.plus(shift.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Everything is in UTC");
    }

    /** What happened to run within a test's shift would end keys, rows and revocations that later tests need. */
    private static boolean runsByItself() {
        String thread = Thread.currentThread().getName();
        return thread.startsWith("scheduling-") || thread.equals("revocations");
    }
}
