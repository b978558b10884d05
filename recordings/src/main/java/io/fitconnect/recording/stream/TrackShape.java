package io.fitconnect.recording.stream;

import java.util.stream.IntStream;

/** Picks the points of a line that show its shape. */
public final class TrackShape {

    /** More points than these tell nothing about a shape that is shown in some hundreds. */
    private static final int ENOUGH = 4_000;

    private TrackShape() {}

    /** Ascending indices of at most so many points, the first and the last included. */
    public static int[] of(double[] latitudes, double[] longitudes, int most) {
        int stride = Math.max(1, (latitudes.length + ENOUGH - 2) / (ENOUGH - 1));
        int[] thinned = IntStream.concat(
                        IntStream.iterate(0, i -> i < latitudes.length - 1, i -> i + stride),
                        IntStream.of(latitudes.length - 1))
                .toArray();
        int[] kept = new VisvalingamSimplifier(pick(latitudes, thinned), pick(longitudes, thinned)).keep(most);
        return IntStream.of(kept).map(i -> thinned[i]).toArray();
    }

    private static double[] pick(double[] values, int[] indices) {
        return IntStream.of(indices).mapToDouble(i -> values[i]).toArray();
    }
}
