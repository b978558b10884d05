package io.fitconnect.recording;

import io.fitconnect.recording.UnreadableRecording.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Samples while they are being read: rows are appended and filled value by value, later cut into {@link Streams}. Takes 4
 * bytes per value of a kind that occurs and 8 per time, and refuses to grow beyond its limit.
 */
public final class SampleTable {

    /** Time of a row whose moment is unknown. */
    public static final long NO_TIME = Long.MIN_VALUE;

    private static final StreamKind[] KINDS = StreamKind.values();

    private final int limit;
    private final int[] @Nullable [] columns = new int[KINDS.length][];
    private final BitSet segmentStarts = new BitSet();
    private long[] times = new long[16];
    private int size;

    public SampleTable(int limit) {
        this.limit = limit;
    }

    public int size() {
        return size;
    }

    /** Appends an empty row; time in milliseconds since any fixed moment, or {@link #NO_TIME}. */
    public void addRow(long time) {
        if (size == limit) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE,
                    "The file has more samples than are accepted. Split the activity into several files.");
        }
        if (size == times.length) {
            times = Arrays.copyOf(times, Math.max(size + 1, Math.min(limit, size * 2)));
            for (int kind = 0; kind < columns.length; kind++) {
                columns[kind] = columns[kind] == null ? null : grown(columns[kind]);
            }
        }
        times[size++] = time;
    }

    /** Sets the values of the last row that are there: fixed-point values by {@link StreamKind#index()}. */
    public void setAll(int[] fixedPoints) {
        for (int kind = 0; kind < fixedPoints.length; kind++) {
            if (fixedPoints[kind] != SampleStream.MISSING) {
                column(kind)[size - 1] = fixedPoints[kind];
            }
        }
    }

    /** Takes the last row away. */
    public void dropLastRow() {
        size--;
        segmentStarts.clear(size);
        for (int[] column : columns) {
            if (column != null) {
                column[size] = SampleStream.MISSING;
            }
        }
    }

    /** Marks the last row as the first one after a pause. */
    public void markSegmentStart() {
        markSegmentStart(size - 1);
    }

    public void markSegmentStart(int row) {
        segmentStarts.set(row);
    }

    /** Sets a value of the last row; false when it cannot be true and is left out. */
    public boolean set(StreamKind kind, double value) {
        return set(size - 1, kind, value);
    }

    public boolean set(int row, StreamKind kind, double value) {
        int fixedPoint = kind.toFixedPoint(value);
        if (fixedPoint != SampleStream.MISSING) {
            column(kind.index())[row] = fixedPoint;
        }
        return fixedPoint != SampleStream.MISSING;
    }

    public long time(int row) {
        return times[row];
    }

    /** The value in the kind's unit, NaN when missing. */
    public double get(int row, StreamKind kind) {
        return kind.fromFixedPoint(fixedPoint(row, kind));
    }

    /** The value in steps of the kind's resolution, {@link SampleStream#MISSING} when missing. */
    public int fixedPoint(int row, StreamKind kind) {
        int[] column = columns[kind.index()];
        return column == null ? SampleStream.MISSING : column[row];
    }

    /** Appends all rows of another table; a segment starts between the two. */
    public void addAll(SampleTable other) {
        for (int row = 0; row < other.size; row++) {
            addRow(other.times[row]);
            copyRow(other, row);
            if (row == 0 || other.segmentStarts.get(row)) {
                markSegmentStart();
            }
        }
    }

    /** Whether no row is earlier than the one before it; rows without a time are passed over. */
    public boolean isInOrder() {
        long latest = Long.MIN_VALUE;
        for (int row = 0; row < size; row++) {
            if (times[row] != NO_TIME && times[row] < latest) {
                return false;
            }
            latest = Math.max(latest, times[row]);
        }
        return true;
    }

    /** The first row at this time or later, in rows that are in order and all have a time. */
    public int firstRowAt(long time) {
        int found = Arrays.binarySearch(times, 0, size, time);
        int row = found < 0 ? -found - 1 : found;
        while (row > 0 && times[row - 1] == time) {
            row--;
        }
        return row;
    }

    /** The same rows in the order of their times; rows of equal time keep their order. */
    public SampleTable inOrder() {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(row -> times[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        SampleTable sorted = new SampleTable(limit);
        for (int row : order) {
            sorted.addRow(times[row]);
            sorted.copyRow(this, row);
            if (segmentStarts.get(row)) {
                sorted.markSegmentStart();
            }
        }
        return sorted;
    }

    /** A table of these rows of this one, in the order given; a segment whose first row is left out begins with its next. */
    public SampleTable pick(int[] rows) {
        SampleTable picked = new SampleTable(limit);
        int before = -1;
        for (int row : rows) {
            picked.addRow(times[row]);
            picked.copyRow(this, row);
            int start = segmentStarts.previousSetBit(row);
            if (start >= 0 && (start > before || row < before)) {
                picked.markSegmentStart();
            }
            before = row;
        }
        return picked;
    }

    /** Forgets the time of a row. */
    public void dropTime(int row) {
        times[row] = NO_TIME;
    }

    /** Forgets all times. */
    public void dropTimes() {
        Arrays.fill(times, NO_TIME);
    }

    /** The rows from one up to, not including, another as streams whose times count from the origin. */
    public Streams toStreams(int from, int to, long origin) {
        List<SampleStream> streams = new ArrayList<>();
        streams.add(SampleStream.ofFixedPoint(
                StreamKind.TIME,
                Arrays.stream(times, from, to)
                        .mapToInt(time -> offset(time, origin))
                        .toArray()));
        for (StreamKind kind : KINDS) {
            int[] column = columns[kind.index()];
            if (column != null) {
                streams.add(SampleStream.ofFixedPoint(kind, Arrays.copyOfRange(column, from, to)));
            }
        }
        return Streams.of(streams, segments(from, to));
    }

    private List<Streams.Segment> segments(int from, int to) {
        List<Streams.Segment> segments = new ArrayList<>();
        int start = from;
        for (int row = from + 1; row <= to; row++) {
            if (row == to || segmentStarts.get(row)) {
                segments.add(new Streams.Segment(start - from, row - from));
                start = row;
            }
        }
        return segments;
    }

    private static int offset(long time, long origin) {
        return time == NO_TIME ? SampleStream.MISSING : StreamKind.TIME.toFixedPoint((time - origin) / 1e3);
    }

    private void copyRow(SampleTable other, int row) {
        for (int kind = 0; kind < columns.length; kind++) {
            int[] column = other.columns[kind];
            if (column != null && column[row] != SampleStream.MISSING) {
                column(kind)[size - 1] = column[row];
            }
        }
    }

    private int[] column(int kind) {
        int[] column = columns[kind];
        if (column == null) {
            column = grown(new int[0]);
            columns[kind] = column;
        }
        return column;
    }

    private int[] grown(int[] column) {
        int[] grown = Arrays.copyOf(column, times.length);
        Arrays.fill(grown, column.length, grown.length, SampleStream.MISSING);
        return grown;
    }
}
