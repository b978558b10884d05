package io.fitconnect.integration.stream;

import io.fitconnect.recording.SampleStream;
import java.util.stream.IntStream;

/** Reads the values of one recording at the moments of another. */
final class Resampling {

    /** A value counts as long as a sensor that is asked every few seconds may be silent, or as far as thinned samples lie apart. */
    private static final int LEAST_REACH_MILLIS = 10_000;

    private Resampling() {}

    /**
     * The nearest value to each moment; missing where none is near.
     *
     * @param clock       times of the result, ascending
     * @param times       of the values, ascending
     * @param millisLater how much later the recording of the values began
     */
    static SampleStream at(SampleStream clock, SampleStream times, SampleStream values, long millisLater) {
        int[] known = IntStream.range(0, times.size())
                .filter(i -> times.has(i) && values.has(i))
                .toArray();
        int[] read = new int[clock.size()];
        long reach = reach(times, known);
        int nearest = 0;
        for (int i = 0; i < read.length; i++) {
            read[i] = SampleStream.MISSING;
            if (clock.has(i) && known.length > 0) {
                long moment = clock.fixedPoint(i) - millisLater;
                while (nearest + 1 < known.length
                        && distance(times, known[nearest + 1], moment) <= distance(times, known[nearest], moment)) {
                    nearest++;
                }
                if (distance(times, known[nearest], moment) <= reach) {
                    read[i] = values.fixedPoint(known[nearest]);
                }
            }
        }
        return SampleStream.ofFixedPoint(values.kind(), read);
    }

    private static long distance(SampleStream times, int index, long moment) {
        return Math.abs(times.fixedPoint(index) - moment);
    }

    /** Thinned-out samples lie far apart: twice their mean distance. */
    private static long reach(SampleStream times, int[] known) {
        if (known.length < 2) {
            return LEAST_REACH_MILLIS;
        }
        long span = (long) times.fixedPoint(known[known.length - 1]) - times.fixedPoint(known[0]);
        return Math.max(LEAST_REACH_MILLIS, 2 * span / (known.length - 1));
    }
}
