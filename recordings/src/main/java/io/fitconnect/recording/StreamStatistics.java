package io.fitconnect.recording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums up the values of a stream that are there, of which there is at least one. */
record StreamStatistics(SampleStream stream) {

    /** A distance that begins with less counts from zero. */
    static final double NEAR_ZERO = 50;

    double mean() {
        double sum = 0;
        int count = 0;
        for (int row = 0; row < stream.size(); row++) {
            if (stream.has(row)) {
                sum += stream.fixedPoint(row);
                count++;
            }
        }
        return sum / count / stream.kind().stepsPerUnit();
    }

    /**
     * The mean over time: between two values the stream goes straight from one to the other, and what lies between segments or
     * between values that are further apart than the longest step counts for nothing. Without two such values the plain mean.
     */
    double mean(@Nullable SampleStream time, List<Streams.Segment> segments, int longestStepMillis) {
        if (time == null) {
            return mean();
        }
        double area = 0;
        long millis = 0;
        for (Streams.Segment segment : segments) {
            int before = -1;
            for (int row = segment.from(); row < segment.to(); row++) {
                if (stream.has(row) && time.has(row)) {
                    long step = before < 0 ? 0 : (long) time.fixedPoint(row) - time.fixedPoint(before);
                    if (step > 0 && step <= longestStepMillis) {
                        area += step * ((double) stream.fixedPoint(before) + stream.fixedPoint(row));
                        millis += step;
                    }
                    before = row;
                }
            }
        }
        return millis == 0 ? mean() : area / 2 / millis / stream.kind().stepsPerUnit();
    }

    double max() {
        int max = SampleStream.MISSING; // less than any value
        for (int row = 0; row < stream.size(); row++) {
            max = Math.max(max, stream.fixedPoint(row));
        }
        return stream.kind().fromFixedPoint(max);
    }

    /**
     * What the largest value is above the first: a distance that falls back does not shrink the way. A stream that begins
     * near zero counts from zero, because the first metres are often run before the first sample.
     */
    double gained() {
        int row = 0;
        while (!stream.has(row)) {
            row++;
        }
        double first = stream.get(row);
        return first <= NEAR_ZERO ? max() : max() - first;
    }
}
