package io.fitconnect.recording;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The way along the positions of a recording, on the ground, within the segments and without leaps over
 * {@linkplain UnmarkedPauses pauses that are not marked}.
 */
record Ground(SampleStream distance, double meters) {

    static Ground of(Streams streams) {
        return new Walk(streams).walk();
    }

    /** Goes from position to position. */
    private static final class Walk {

        private final Streams streams;
        private final SampleStream latitude;
        private final SampleStream longitude;
        private final @Nullable SampleStream time;
        private final int longestStep;
        private final int[] distance;
        private double meters;

        Walk(Streams streams) {
            this.streams = streams;
            this.latitude = streams.find(StreamKind.LATITUDE).orElseThrow();
            this.longitude = streams.find(StreamKind.LONGITUDE).orElseThrow();
            this.time = streams.find(StreamKind.TIME).orElse(null);
            this.longestStep = UnmarkedPauses.longestStepMillis(streams);
            this.distance = new int[streams.size()];
        }

        Ground walk() {
            Arrays.fill(distance, SampleStream.MISSING);
            streams.segments().forEach(this::walk);
            return new Ground(SampleStream.ofFixedPoint(StreamKind.DISTANCE, distance), meters);
        }

        private void walk(Streams.Segment segment) {
            int located = -1;
            int timed = -1;
            boolean paused = false;
            for (int row = segment.from(); row < segment.to(); row++) {
                if (time != null && time.has(row)) {
                    paused |= timed >= 0 && (long) time.fixedPoint(row) - time.fixedPoint(timed) > longestStep;
                    timed = row;
                }
                if (latitude.has(row) && longitude.has(row)) {
                    meters += located < 0 ? 0 : step(located, row, paused);
                    distance[row] = StreamKind.DISTANCE.toFixedPoint(meters);
                    located = row;
                    paused = false;
                }
            }
        }

        private double step(int from, int to, boolean paused) {
            double step =
                    EarthDistance.meters(latitude.get(from), longitude.get(from), latitude.get(to), longitude.get(to));
            return paused && step > UnmarkedPauses.LONGEST_DRIFT_METERS ? 0 : step;
        }
    }
}
