package io.fitconnect.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pauses that a file does not mark, found by how long nothing was sampled.
 *
 * <p>A step from one sample to the next is a pause when it is longer than a minute, because smart recording writes at least
 * that often, and longer than eight times the interval that nine of ten steps of the recording keep to, because some
 * trackers write every few minutes only. Across such a pause nobody moved, and a way of up to 200 m is drift or a stroll
 * that counts.
 */
public final class UnmarkedPauses {

    /** A way across a pause that is longer than this was not covered by the athlete alone. */
    static final double LONGEST_DRIFT_METERS = 200;

    private static final int SMART_RECORDING_MILLIS = 60_000;
    private static final int TIMES_USUAL = 8;
    private static final double USUAL_SHARE = 0.9;

    private UnmarkedPauses() {}

    /** The streams with their segments cut at pauses that the file does not mark. */
    public static Streams markedIn(Streams streams) {
        SampleStream time = streams.find(StreamKind.TIME).orElse(null);
        if (time == null) {
            return streams;
        }
        int longest = longestStepMillis(streams);
        List<Streams.Segment> segments = new ArrayList<>();
        for (Streams.Segment segment : streams.segments()) {
            addPieces(segment, time, longest, segments);
        }
        return segments.size() == streams.segments().size() ? streams : Streams.of(streams.all(), segments);
    }

    private static void addPieces(
            Streams.Segment segment, SampleStream time, int longest, List<Streams.Segment> pieces) {
        int from = segment.from();
        int before = -1;
        for (int row = segment.from(); row < segment.to(); row++) {
            if (time.has(row)) {
                if (before >= 0 && (long) time.fixedPoint(row) - time.fixedPoint(before) > longest) {
                    pieces.add(new Streams.Segment(from, row));
                    from = row;
                }
                before = row;
            }
        }
        pieces.add(new Streams.Segment(from, segment.to()));
    }

    /** The longest step between two samples that is no pause; {@link Integer#MAX_VALUE} where there are no steps. */
    static int longestStepMillis(Streams streams) {
        SampleStream time = streams.find(StreamKind.TIME).orElse(null);
        if (time == null) {
            return Integer.MAX_VALUE;
        }
        int[] steps = new int[streams.size()];
        int size = 0;
        int longest = 0;
        for (Streams.Segment segment : streams.segments()) {
            int before = -1;
            for (int row = segment.from(); row < segment.to(); row++) {
                if (time.has(row)) {
                    if (before >= 0 && time.fixedPoint(row) > time.fixedPoint(before)) {
                        steps[size] = time.fixedPoint(row) - time.fixedPoint(before);
                        longest = Math.max(longest, steps[size]);
                        size++;
                    }
                    before = row;
                }
            }
        }
        if (longest <= SMART_RECORDING_MILLIS) {
            return size == 0 ? Integer.MAX_VALUE : SMART_RECORDING_MILLIS; // the usual step cannot be longer
        }
        return longest(Arrays.copyOf(steps, size));
    }

    private static int longest(int[] steps) {
        Arrays.sort(steps);
        long usual = steps[(int) (USUAL_SHARE * (steps.length - 1))];
        return (int) Math.min(Integer.MAX_VALUE, Math.max(SMART_RECORDING_MILLIS, TIMES_USUAL * usual));
    }
}
