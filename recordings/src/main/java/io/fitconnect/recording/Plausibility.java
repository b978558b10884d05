package io.fitconnect.recording;

import io.fitconnect.recording.UnreadableRecording.Reason;
import java.time.Duration;
import java.time.Instant;

/** What is too far from any training to be one. */
public final class Plausibility {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final long EARLIEST_MILLIS = EARLIEST.toEpochMilli();
    private static final long LATEST_MILLIS = LATEST.toEpochMilli();
    private static final Duration LONGEST = Duration.ofDays(31);

    private Plausibility() {}

    /** Whether a device can have been recording then: sport watches are younger than 1990. */
    public static boolean isPlausible(Instant time) {
        return !time.isBefore(EARLIEST) && time.isBefore(LATEST);
    }

    /** The same for milliseconds since 1970. */
    public static boolean isPlausible(long millis) {
        return millis >= EARLIEST_MILLIS && millis < LATEST_MILLIS;
    }

    static void require(Recording recording) {
        Duration elapsed = recording.totals().elapsed();
        if (elapsed != null && (elapsed.isNegative() || elapsed.compareTo(LONGEST) > 0)) {
            throw new UnreadableRecording(
                    Reason.IMPLAUSIBLE,
                    "The activity lasts " + elapsed.toDays()
                            + " days, which cannot be true: the times in the file are wrong.");
        }
    }
}
