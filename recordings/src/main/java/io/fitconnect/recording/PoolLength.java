package io.fitconnect.recording;

import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One length of a pool, or a rest at its wall.
 *
 * @param sinceStart when it began, after the start of the session
 * @param lasted how long it took
 * @param active false for a rest
 * @param strokes null when the watch did not count them
 * @param stroke null when the watch did not recognise it
 */
public record PoolLength(
        Duration sinceStart,
        Duration lasted,
        boolean active,
        @Nullable Integer strokes,
        @Nullable SwimStroke stroke) {

    /** Seconds and strokes of the length added up ("swim golf"): the fewer, the more economical. Only where strokes are counted. */
    public OptionalInt swolf() {
        return !active || strokes == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(lasted.toMillis() / 1e3) + strokes);
    }
}
