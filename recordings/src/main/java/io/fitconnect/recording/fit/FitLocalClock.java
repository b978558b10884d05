package io.fitconnect.recording.fit;

import io.fitconnect.recording.SampleTable;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The same moment on the device's clock and on the athlete's, as the activity message notes them. */
record FitLocalClock(long deviceTime, long localTime) {

    static final FitLocalClock UNKNOWN = new FitLocalClock(SampleTable.NO_TIME, SampleTable.NO_TIME);

    private static final long QUARTER_MILLIS = 900_000;
    private static final long TOLERANCE_MILLIS = 60_000;

    boolean isKnown() {
        return deviceTime != SampleTable.NO_TIME && localTime != SampleTable.NO_TIME;
    }

    FitLocalClock orElse(FitLocalClock other) {
        return isKnown() ? this : other;
    }

    /** The athlete's time at a moment of the device. */
    long local(long time) {
        return time + localTime - deviceTime;
    }

    /** Offsets are whole quarters of an hour; anything else is a clock that was wrong. */
    @Nullable
    ZoneOffset utcOffset() {
        if (!isKnown()) {
            return null;
        }
        long ahead = localTime - deviceTime;
        long quarters = Math.round((double) ahead / QUARTER_MILLIS);
        boolean plausible = quarters >= -12 * 4
                && quarters <= 14 * 4
                && Math.abs(ahead - quarters * QUARTER_MILLIS) <= TOLERANCE_MILLIS;
        return plausible ? ZoneOffset.ofTotalSeconds((int) quarters * 900) : null;
    }
}
