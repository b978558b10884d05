package io.fitconnect.recording;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Sums up the values of a stream that are there, of which there is at least one. */
record StreamStatistics(SampleStream stream) {

    private static final double NEAR_ZERO = 50;

    double mean() {
        return present().average().orElseThrow();
    }

    double max() {
        return present().max().orElseThrow();
    }

    /**
     * What the largest value is above the first: a distance that falls back does not shrink the way. A stream that begins
     * near zero counts from zero, because the first metres are often run before the first sample.
     */
    double gained() {
        double first = present().findFirst().orElseThrow();
        return first <= NEAR_ZERO ? max() : max() - first;
    }

    private DoubleStream present() {
        return IntStream.range(0, stream.size()).filter(stream::has).mapToDouble(stream::get);
    }
}
