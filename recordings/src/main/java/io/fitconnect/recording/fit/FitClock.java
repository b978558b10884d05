package io.fitconnect.recording.fit;

import io.fitconnect.recording.Plausibility;
import io.fitconnect.recording.SampleTable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * FIT time: seconds since 1989-12-31T00:00:00Z. Values below 0x10000000 are no dates: they count from when the device was
 * switched on, because its clock was never set. They are kept as milliseconds since 1970, where no real date can be.
 */
final class FitClock {

    private static final long EPOCH_SECONDS = 631_065_600;
    private static final long FIRST_DATE = 0x10000000L;

    private FitClock() {}

    /** Milliseconds that compare and subtract, dates or not; {@link SampleTable#NO_TIME} for NaN. */
    static long millis(double seconds) {
        if (Double.isNaN(seconds)) {
            return SampleTable.NO_TIME;
        }
        return Math.round(1e3 * (seconds < FIRST_DATE ? seconds : seconds + EPOCH_SECONDS));
    }

    static long millis(long seconds) {
        return 1_000 * (seconds < FIRST_DATE ? seconds : seconds + EPOCH_SECONDS);
    }

    /** The moment, or null when there is none or it is not a date. */
    static @Nullable Instant instant(long millis) {
        if (millis == SampleTable.NO_TIME) {
            return null;
        }
        Instant instant = Instant.ofEpochMilli(millis);
        return Plausibility.isPlausible(instant) ? instant : null;
    }

    static boolean isSinceSwitchedOn(long millis) {
        return millis >= 0 && millis < FIRST_DATE * 1000;
    }
}
