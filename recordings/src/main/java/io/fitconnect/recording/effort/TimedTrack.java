package io.fitconnect.recording.effort;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.stream.TrackShape;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where an athlete was when: columns of equal length. Half of the points are even in time, so that a replay runs evenly; half
 * show the shape of the way. Privacy zones cut a recording by this track, wherever it is shown.
 *
 * @param seconds since the start, ascending
 * @param distanceMeters covered since the start
 * @param latitudes with longitudes, or neither
 * @param deviationMeters how far the recording strays from the straight line to a point, at most; with the positions
 */
public record TimedTrack(
        List<Double> seconds,
        @Nullable List<Double> distanceMeters,
        @Nullable List<Double> latitudes,
        @Nullable List<Double> longitudes,
        @Nullable List<Double> deviationMeters) {

    public static final int MOST_POINTS = 500;
    private static final int HALF = MOST_POINTS / 2;

    /** The track of these samples, as {@link Efforts} has it. */
    public static Optional<TimedTrack> of(Streams samples) {
        Timeline timeline = Timeline.of(samples.withDistance());
        return of(timeline, DistanceCurve.of(timeline));
    }

    /** Empty when neither positions nor distances are known at two moments. */
    static Optional<TimedTrack> of(Timeline timeline, Curve distance) {
        int[] latitudes = timeline.values(StreamKind.LATITUDE);
        int[] longitudes = timeline.values(StreamKind.LONGITUDE);
        int[] located = IntStream.range(0, timeline.size())
                .filter(i -> latitudes[i] != SampleStream.MISSING && longitudes[i] != SampleStream.MISSING)
                .toArray();
        if (located.length >= 2) {
            double[] north = degrees(located, latitudes, StreamKind.LATITUDE);
            double[] east = degrees(located, longitudes, StreamKind.LONGITUDE);
            BitSet kept = evenly(timeline, located, HALF);
            IntStream.of(TrackShape.of(north, east, HALF)).forEach(kept::set);
            int[] picked = kept.stream().toArray();
            return Optional.of(new TimedTrack(
                    seconds(timeline, at(located, picked)),
                    distances(timeline, at(located, picked), distance),
                    IntStream.of(picked).mapToObj(i -> north[i]).toList(),
                    IntStream.of(picked).mapToObj(i -> east[i]).toList(),
                    Deviations.of(north, east, picked)));
        }
        int[] all = IntStream.range(0, timeline.size()).toArray();
        int[] picked = distance.isEmpty()
                ? new int[0]
                : evenly(timeline, all, MOST_POINTS).stream().toArray();
        return picked.length < 2
                ? Optional.empty()
                : Optional.of(new TimedTrack(
                        seconds(timeline, picked), distances(timeline, picked, distance), null, null, null));
    }

    public boolean hasPositions() {
        return latitudes != null && longitudes != null;
    }

    private static double[] degrees(int[] moments, int[] values, StreamKind kind) {
        return IntStream.of(moments)
                .mapToDouble(moment -> kind.fromFixedPoint(values[moment]))
                .toArray();
    }

    private static int[] at(int[] moments, int[] picked) {
        return IntStream.of(picked).map(i -> moments[i]).toArray();
    }

    private static List<Double> seconds(Timeline timeline, int[] moments) {
        return IntStream.of(moments)
                .mapToDouble(moment -> timeline.millis(moment) / 1e3)
                .boxed()
                .toList();
    }

    private static @Nullable List<Double> distances(Timeline timeline, int[] moments, Curve distance) {
        return distance.isEmpty()
                ? null
                : IntStream.of(moments)
                        .mapToDouble(moment -> distance.at(timeline.millis(moment)) / 100)
                        .boxed()
                        .toList();
    }

    /** The first of the moments in each of so many equal times, and the last one. */
    private static BitSet evenly(Timeline timeline, int[] moments, int most) {
        BitSet kept = new BitSet();
        int last = moments.length - 1;
        double begin = timeline.millis(moments[0]);
        double step = (timeline.millis(moments[last]) - begin) / (most - 1);
        int next = 0;
        for (int i = 0; i < last; i++) {
            if (timeline.millis(moments[i]) >= begin + next * step) {
                kept.set(i);
                next = (int) Math.floor((timeline.millis(moments[i]) - begin) / step) + 1;
            }
        }
        kept.set(last);
        return kept;
    }
}
