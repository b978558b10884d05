package io.fitconnect.recording.effort;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The moments at which something was sampled, ascending and each once, from the start on. Of several values of one moment the
 * last one that is there counts.
 */
final class Timeline {

    private final Streams streams;
    private final int[] rows;
    private final int[] moments;
    private final int[] firstRows;
    private final boolean[] afterPause;

    private Timeline(Streams streams, SampleStream time) {
        this.streams = streams;
        this.rows = inOrder(time);
        this.firstRows = IntStream.range(0, rows.length)
                .filter(i -> i == 0 || time.fixedPoint(rows[i]) != time.fixedPoint(rows[i - 1]))
                .toArray();
        this.moments = IntStream.of(firstRows)
                .map(first -> time.fixedPoint(rows[first]))
                .toArray();
        this.afterPause = pauses();
    }

    static Timeline of(Streams streams) {
        SampleStream none = SampleStream.ofFixedPoint(StreamKind.TIME, new int[0]);
        return new Timeline(streams, streams.find(StreamKind.TIME).orElse(none));
    }

    private static int[] inOrder(SampleStream time) {
        int[] timed = IntStream.range(0, time.size())
                .filter(row -> time.has(row) && time.fixedPoint(row) >= 0)
                .toArray();
        boolean ordered = IntStream.range(1, timed.length)
                .allMatch(i -> time.fixedPoint(timed[i - 1]) <= time.fixedPoint(timed[i]));
        return ordered
                ? timed
                : Arrays.stream(timed)
                        .boxed()
                        .sorted(Comparator.comparingInt(time::fixedPoint))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private boolean[] pauses() {
        int[] segments = new int[streams.size()];
        for (int segment = 0; segment < streams.segments().size(); segment++) {
            Streams.Segment stretch = streams.segments().get(segment);
            Arrays.fill(segments, stretch.from(), stretch.to(), segment);
        }
        boolean[] pauses = new boolean[moments.length];
        for (int i = 1; i < moments.length; i++) {
            pauses[i] = segments[rows[firstRows[i]]] != segments[rows[firstRows[i] - 1]];
        }
        return pauses;
    }

    int size() {
        return moments.length;
    }

    /** Milliseconds since the start. */
    int millis(int moment) {
        return moments[moment];
    }

    /** Whether the recorder stood still between the moment before and this one. */
    boolean isAfterPause(int moment) {
        return afterPause[moment];
    }

    /** The first moment at this time or later, {@link #size()} when there is none. */
    int firstAt(double millis) {
        int found = Arrays.binarySearch(moments, (int) Math.ceil(millis));
        return found < 0 ? -found - 1 : found;
    }

    /** One value per moment in steps of the kind's resolution, {@link SampleStream#MISSING} where there is none. */
    int[] values(StreamKind kind) {
        int[] values = new int[moments.length];
        Arrays.fill(values, SampleStream.MISSING);
        SampleStream stream = streams.find(kind).orElse(null);
        for (int i = 0; stream != null && i < moments.length; i++) {
            int end = i + 1 < moments.length ? firstRows[i + 1] : rows.length;
            for (int row = firstRows[i]; row < end; row++) {
                values[i] = stream.has(rows[row]) ? stream.fixedPoint(rows[row]) : values[i];
            }
        }
        return values;
    }
}
