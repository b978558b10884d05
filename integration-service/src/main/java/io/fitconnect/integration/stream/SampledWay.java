package io.fitconnect.integration.stream;

import io.fitconnect.recording.SampleStream;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The recorded way over time, also between the samples of a detail. */
final class SampledWay {

    private final double[] seconds;
    private final double[] meters;

    private SampledWay(double[] seconds, double[] meters) {
        this.seconds = seconds;
        this.meters = meters;
    }

    /**
     * The way that samples tell.
     *
     * @param seconds NaN where they are missing
     */
    static SampledWay of(double[] seconds, SampleStream way) {
        int[] known = IntStream.range(0, seconds.length)
                .filter(i -> way.has(i) && !Double.isNaN(seconds[i]))
                .toArray();
        return new SampledWay(
                Arrays.stream(known).mapToDouble(i -> seconds[i]).toArray(),
                Arrays.stream(known).mapToDouble(way::get).toArray());
    }

    /** Before the first sample that of the first, behind the last that of the last. */
    double at(double second) {
        int next = 0;
        while (next < seconds.length && seconds[next] < second) {
            next++;
        }
        if (next == 0 || next == seconds.length) {
            return seconds.length == 0 ? 0 : meters[Math.min(next, seconds.length - 1)];
        }
        double share = (second - seconds[next - 1]) / (seconds[next] - seconds[next - 1]);
        return meters[next - 1] + share * (meters[next] - meters[next - 1]);
    }
}
