package io.fitconnect.recording;

import java.util.Arrays;

/**
 * Takes away heights of exactly zero that stand for none: all of them where nothing else was measured, and those that no
 * slope leads to, because the next other height on both sides is more than {@value #CLIFF_METERS} m from the sea.
 */
final class PlausibleHeights {

    private static final double CLIFF_METERS = 15;

    private PlausibleHeights() {}

    static Streams of(Streams streams) {
        SampleStream altitude = streams.find(StreamKind.ALTITUDE).orElse(null);
        if (altitude == null) {
            return streams;
        }
        int[] values = altitude.toFixedPoint();
        if (!takeZerosAway(values, StreamKind.ALTITUDE.toFixedPoint(CLIFF_METERS))) {
            return streams;
        }
        return Streams.of(
                streams.all().stream()
                        .map(stream -> stream.kind() == StreamKind.ALTITUDE
                                ? SampleStream.ofFixedPoint(StreamKind.ALTITUDE, values)
                                : stream)
                        .toList(),
                streams.segments());
    }

    private static boolean takeZerosAway(int[] values, int cliff) {
        boolean taken = false;
        int before = SampleStream.MISSING;
        for (int row = 0; row < values.length; row++) {
            if (values[row] == 0) {
                int end = row;
                while (end < values.length && (values[end] == 0 || values[end] == SampleStream.MISSING)) {
                    end++;
                }
                int after = end < values.length ? values[end] : SampleStream.MISSING;
                if (isAway(before, cliff) && isAway(after, cliff)) {
                    Arrays.fill(values, row, end, SampleStream.MISSING);
                    taken = true;
                }
                row = end - 1;
            } else if (values[row] != SampleStream.MISSING) {
                before = values[row];
            }
        }
        return taken;
    }

    private static boolean isAway(int height, int cliff) {
        return height == SampleStream.MISSING || Math.abs((long) height) > cliff;
    }
}
