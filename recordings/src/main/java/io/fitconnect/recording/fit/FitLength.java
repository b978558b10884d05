package io.fitconnect.recording.fit;

import io.fitconnect.recording.PoolLength;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.SwimStroke;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A length of a pool, or a rest at its wall. Start and end in milliseconds as of {@link FitClock}.
 *
 * @param active false for a rest
 * @param strokes null when the device did not count them
 */
record FitLength(
        long start,
        long end,
        boolean active,
        @Nullable Integer strokes,
        @Nullable SwimStroke stroke,
        @Nullable Double statedCadence,
        @Nullable Double statedSpeed) {

    private static final int IDLE = 0;
    private static final double MILLIS_PER_MINUTE = 60_000;

    /** What the message says, null when it does not tell when. */
    static @Nullable FitLength of(FitMessage message) {
        Duration lasted = message.duration(FitField.LENGTH_TIMER);
        lasted = lasted == null ? message.duration(FitField.LENGTH_ELAPSED) : lasted;
        long start = message.time(FitField.LENGTH_START);
        long end = start == SampleTable.NO_TIME || lasted == null ? message.time() : start + lasted.toMillis();
        if (start == SampleTable.NO_TIME || end == SampleTable.NO_TIME || end < start) {
            return null;
        }
        return new FitLength(
                start,
                end,
                message.number(FitField.LENGTH_TYPE) != IDLE,
                message.whole(FitField.LENGTH_STROKES),
                stroke(message.whole(FitField.LENGTH_STROKE)),
                message.decimal(FitField.LENGTH_CADENCE),
                message.decimal(FitField.LENGTH_SPEED));
    }

    private static @Nullable SwimStroke stroke(@Nullable Integer number) {
        SwimStroke[] strokes = SwimStroke.values();
        return number == null || number >= strokes.length ? null : strokes[number];
    }

    PoolLength since(long origin) {
        return new PoolLength(
                Duration.ofMillis(start - origin), Duration.ofMillis(end - start), active, strokes, stroke);
    }

    @Nullable
    Double speed(@Nullable Double poolLengthMeters) {
        if (statedSpeed != null || !active || poolLengthMeters == null || end == start) {
            return active ? statedSpeed : null;
        }
        return poolLengthMeters * 1e3 / (end - start);
    }

    @Nullable
    Double strokesPerMinute() {
        if (statedCadence != null || !active || strokes == null || end == start) {
            return active ? statedCadence : null;
        }
        return strokes * MILLIS_PER_MINUTE / (end - start);
    }
}
