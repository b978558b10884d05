package io.fitconnect.recording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One session of one athlete as a device recorded it: what a training is made from.
 *
 * @param start first moment of the session; null when the file has no clock (GPX without times, a watch never set)
 * @param utcOffset the athlete's clock against UTC, when the file tells
 * @param sport never null: {@link Sport#OTHER} when the file names none or an unknown one
 * @param subSport finer kind, when the file has it
 * @param name title given by the athlete or the app, when the file has it; at most {@value #LONGEST_NAME} characters
 * @param deviceName what recorded it, in words for people ("Garmin fenix5")
 * @param indoor stated by the file or inferred from the kind of sport; a missing track alone does not mean indoor
 * @param totals of the whole session; taken from the file, computed from the samples where the file has none
 * @param laps in order, possibly none
 * @param streams samples in columns, possibly none
 * @param warnings what was lost or repaired while reading
 * @param poolSwim the lengths of a swim in a pool, when the file has them; a part cut from a recording has none
 */
public record Recording(
        @Nullable Instant start,
        @Nullable ZoneOffset utcOffset,
        Sport sport,
        @Nullable SubSport subSport,
        @Nullable String name,
        @Nullable String deviceName,
        boolean indoor,
        Totals totals,
        List<Lap> laps,
        Streams streams,
        List<ReadingWarning> warnings,
        @Nullable PoolSwim poolSwim) {

    public static final int LONGEST_NAME = 200;

    public Recording {
        name = shortened(name);
        deviceName = shortened(deviceName);
        laps = List.copyOf(laps);
        warnings = List.copyOf(warnings);
    }

    /** A recording of anything but a swim in a pool. */
    public Recording(
            @Nullable Instant start,
            @Nullable ZoneOffset utcOffset,
            Sport sport,
            @Nullable SubSport subSport,
            @Nullable String name,
            @Nullable String deviceName,
            boolean indoor,
            Totals totals,
            List<Lap> laps,
            Streams streams,
            List<ReadingWarning> warnings) {
        this(start, utcOffset, sport, subSport, name, deviceName, indoor, totals, laps, streams, warnings, null);
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }
}
