package io.fitconnect.recording.effort;

import io.fitconnect.recording.StreamKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How long a value was in each bin of equal width, paused time left out.
 *
 * @param lowestEdge of the first bin, a multiple of the width, in the kind's unit
 * @param binWidth in the kind's unit
 * @param seconds per bin, ascending; the first and the last are not zero
 */
public record Histogram(double lowestEdge, double binWidth, List<Double> seconds) {

    /** What lies above this many bins counts in the last of them. */
    public static final int MOST_BINS = 800;

    public Histogram {
        seconds = List.copyOf(seconds);
    }

    /** The histogram of what held, with bins of so many steps of the kind's resolution; empty when nothing held. */
    static Optional<Histogram> of(HeldValues values, StreamKind kind, int stepsPerBin) {
        int[] highest = {-1};
        values.forEach((from, to, value) -> highest[0] = Math.max(highest[0], value));
        if (highest[0] < 0) {
            return Optional.empty();
        }
        long[] millis = new long[highest[0] / stepsPerBin + 1];
        values.forEach((from, to, value) -> millis[value / stepsPerBin] += to - from);
        int first = 0;
        while (millis[first] == 0) {
            first++;
        }
        double[] seconds = new double[Math.min(MOST_BINS, millis.length - first)];
        for (int bin = first; bin < millis.length; bin++) {
            seconds[Math.min(bin - first, seconds.length - 1)] += millis[bin] / 1e3;
        }
        double steps = kind.stepsPerUnit();
        return Optional.of(new Histogram(
                (double) first * stepsPerBin / steps,
                stepsPerBin / steps,
                DoubleStream.of(seconds).boxed().toList()));
    }
}
