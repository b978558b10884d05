package io.fitconnect.recording.fit;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.StreamKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The record messages of a part, decoded into columns. Two messages of the same second that do not contradict each other are
 * one sample: some devices write position and distance apart.
 */
final class FitSamples {

    private static final StreamKind[] KINDS = StreamKind.values();
    private static final int[] LOWEST =
            Arrays.stream(KINDS).mapToInt(StreamKind::lowestFixedPoint).toArray();
    private static final int[] HIGHEST =
            Arrays.stream(KINDS).mapToInt(StreamKind::highestFixedPoint).toArray();
    private static final int LATITUDE = StreamKind.LATITUDE.index();
    private static final int LONGITUDE = StreamKind.LONGITUDE.index();
    private static final int DISTANCE = StreamKind.DISTANCE.index();
    private static final int ALTITUDE = StreamKind.ALTITUDE.index();
    private static final int SPEED = StreamKind.SPEED.index();
    private static final int HEART_RATE = StreamKind.HEART_RATE.index();
    private static final int CADENCE = StreamKind.CADENCE.index();
    private static final long DAY_MILLIS = 86_400_000;
    /** What an altitude field of zero stands for: -500 m. */
    private static final long NO_ALTITUDE = -50_000;

    private static final int ROLLOVER = 0xFFF;

    private final SampleTable table;
    private final long[] values = new long[FitSampleLayout.QUANTITIES];
    private final int[] row = new int[KINDS.length];
    private long lastTime = SampleTable.NO_TIME;
    private long distanceSixteenths;
    private @Nullable FitStandIns standIns;
    private int withoutTime;
    private int impossiblePositions;
    private int impossibleValues;

    FitSamples(int limit) {
        table = new SampleTable(limit);
    }

    void add(FitMessage message) {
        FitSampleLayout layout = message.definition().samples();
        long time = message.time();
        if (time == SampleTable.NO_TIME || layout == null) {
            withoutTime++;
            return;
        }
        layout.read(message.content(), message.start(), values);
        if (layout.isCompressed()) {
            unfold(layout.compressed(message.content(), message.start()));
        }
        toRow();
        append(time);
        if (layout.hasStandIns()) {
            layout.readStandIns(message, values);
            toRow();
            standIns = standIns == null ? new FitStandIns() : standIns;
            standIns.set(table.size() - 1, row);
        }
    }

    /** Speed in cm/s in the low 12 bits; distance in sixteenths of a metre above them, of which the larger bits are lost. */
    private void unfold(int compressed) {
        if (compressed >= 0) {
            distanceSixteenths += ((compressed >> 12) - distanceSixteenths) & ROLLOVER;
            if (values[SPEED] == FitType.ABSENT) {
                values[SPEED] = (compressed & ROLLOVER) * 10L;
            }
            if (values[DISTANCE] == FitType.ABSENT) {
                values[DISTANCE] = (distanceSixteenths * 100 + 8) >> 4;
            }
        }
    }

    /** Makes a row of what was read, less what cannot be true. */
    private void toRow() {
        locate();
        values[HEART_RATE] = values[HEART_RATE] == 0 ? FitType.ABSENT : values[HEART_RATE];
        values[ALTITUDE] = values[ALTITUDE] == NO_ALTITUDE ? FitType.ABSENT : values[ALTITUDE];
        if (values[CADENCE] != FitType.ABSENT) {
            long fraction = values[FitSampleLayout.CADENCE_FRACTION];
            long parts = values[CADENCE] + (fraction == FitType.ABSENT ? 0 : fraction);
            values[CADENCE] = (parts * 10 + 64) >> 7;
        }
        for (int kind = 0; kind < row.length; kind++) {
            long value = values[kind];
            boolean plausible = value >= LOWEST[kind] && value <= HIGHEST[kind];
            row[kind] = plausible ? (int) value : SampleStream.MISSING;
            if (!plausible && value != FitType.ABSENT) {
                impossibleValues++;
            }
        }
    }

    private void locate() {
        long latitude = values[LATITUDE];
        long longitude = values[LONGITUDE];
        boolean nowhere = latitude == 0 && longitude == 0;
        boolean beyond = latitude != FitType.ABSENT && (latitude < LOWEST[LATITUDE] || latitude > HIGHEST[LATITUDE]);
        if (nowhere || beyond) {
            impossiblePositions++;
        }
        if (nowhere || beyond || latitude == FitType.ABSENT || longitude == FitType.ABSENT) {
            values[LATITUDE] = FitType.ABSENT;
            values[LONGITUDE] = FitType.ABSENT;
        }
    }

    private void append(long time) {
        if (time != lastTime || table.size() == 0 || contradictsLast()) {
            table.addRow(time);
            lastTime = time;
        }
        table.setAll(row);
    }

    private boolean contradictsLast() {
        int last = table.size() - 1;
        for (int kind = 0; kind < row.length; kind++) {
            int existing = table.fixedPoint(last, KINDS[kind]);
            if (row[kind] != SampleStream.MISSING && existing != SampleStream.MISSING && existing != row[kind]) {
                return true;
            }
        }
        return false;
    }

    /** Ends the part: apps stand in where the device measured nothing. */
    void finish() {
        if (standIns != null) {
            standIns.fillInto(table);
            standIns = null;
        }
        dropEmptyEnd();
    }

    /** Takes away last samples that have nothing but a time. */
    private void dropEmptyEnd() {
        int end = table.size() - 1;
        while (end > 0 && isEmpty(end)) {
            table.dropLastRow();
            end--;
        }
        lastTime = SampleTable.NO_TIME;
    }

    private boolean isEmpty(int at) {
        for (StreamKind kind : KINDS) {
            if (table.fixedPoint(at, kind) != SampleStream.MISSING) {
                return false;
            }
        }
        return true;
    }

    void addAll(FitSamples others) {
        table.addAll(others.table);
        lastTime = SampleTable.NO_TIME;
        withoutTime += others.withoutTime;
        impossiblePositions += others.impossiblePositions;
        impossibleValues += others.impossibleValues;
    }

    /** Takes away last samples that are days from the others: what was decoded right before a failure may be noise. */
    void dropStrayEnd() {
        int end = table.size() - 1;
        while (end > 0 && Math.abs(table.time(end) - table.time(end - 1)) > DAY_MILLIS) {
            table.dropLastRow();
            end--;
        }
    }

    /** The earliest time, {@link Long#MAX_VALUE} when there is none. */
    long firstTime() {
        return first(table);
    }

    /** The latest time, {@link SampleTable#NO_TIME} when there is none. */
    long lastTime() {
        return last(table);
    }

    static long first(SampleTable table) {
        long first = Long.MAX_VALUE;
        for (int row = 0; row < table.size(); row++) {
            first = Math.min(first, table.time(row));
        }
        return first;
    }

    static long last(SampleTable table) {
        long last = SampleTable.NO_TIME;
        for (int row = 0; row < table.size(); row++) {
            last = Math.max(last, table.time(row));
        }
        return last;
    }

    SampleTable table() {
        return table;
    }

    int withoutTime() {
        return withoutTime;
    }

    int impossiblePositions() {
        return impossiblePositions;
    }

    int impossibleValues() {
        return impossibleValues;
    }
}
