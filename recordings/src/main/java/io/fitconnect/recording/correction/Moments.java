package io.fitconnect.recording.correction;

import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.correction.ImpossibleCorrection.Reason;

/** Finds rows of a recording by their time. */
final class Moments {

    private final Streams streams;
    private final SampleStream times;

    private Moments(Streams streams, SampleStream times) {
        this.streams = streams;
        this.times = times;
    }

    static Moments of(Recording recording) {
        Streams streams = recording.streams();
        return new Moments(
                streams, streams.find(StreamKind.TIME).orElseThrow(() -> new ImpossibleCorrection(Reason.NO_TIMES, 0)));
    }

    int millis(int row) {
        return times.fixedPoint(row);
    }

    int firstMillis() {
        return millis(firstAtOrAfter(Integer.MIN_VALUE + 1));
    }

    int lastMillis() {
        return millis(lastAtOrBefore(Integer.MAX_VALUE));
    }

    /** The first row of this time or a later one; the number of rows when there is none. */
    int firstAtOrAfter(long millis) {
        int row = 0;
        while (row < times.size() && !(times.has(row) && times.fixedPoint(row) >= millis)) {
            row++;
        }
        return row;
    }

    /** The last row of this time or an earlier one; -1 when there is none. */
    int lastAtOrBefore(long millis) {
        int row = times.size() - 1;
        while (row >= 0 && !(times.has(row) && times.fixedPoint(row) <= millis)) {
            row--;
        }
        return row;
    }

    /** Whether the recorder ran from one row to another. */
    boolean areInOneSegment(int row, int other) {
        return streams.segments().stream()
                .anyMatch(segment -> segment.from() <= row && row < segment.to() && other < segment.to());
    }

    ImpossibleCorrection impossible(Reason reason) {
        return new ImpossibleCorrection(reason, lastMillis());
    }
}
