package io.fitconnect.integration.recording;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Totals computed from the samples, for files that state none.
 *
 * <ul>
 *   <li>elapsed: from the first to the last time;
 *   <li>moving: the same within each segment, summed: the time that the recorder ran, as a watch's timer;
 *   <li>distance: what the distance stream gained, else the way along the positions on the ground ("flat"), without the leaps
 *       between segments;
 *   <li>ascent and descent: see {@link Climb};
 *   <li>averages: mean of the samples.
 * </ul>
 */
public final class MeasuredTotals {

    private static final double NEAR_ZERO_METERS = 50;

    private final Streams streams;

    private MeasuredTotals(Streams streams) {
        this.streams = streams;
    }

    public static Totals of(Streams streams) {
        return new MeasuredTotals(streams).compute();
    }

    private Totals compute() {
        Climb climb = streams.find(StreamKind.ALTITUDE).flatMap(Climb::of).orElse(null);
        Duration moving = moving();
        Double distance = distance();
        Double cadence = mean(StreamKind.CADENCE);
        return Totals.builder()
                .elapsed(elapsed())
                .moving(moving)
                .distanceMeters(distance == null ? null : rounded(distance, 100))
                .ascentMeters(climb == null ? null : rounded(climb.ascentMeters(), 10))
                .descentMeters(climb == null ? null : rounded(climb.descentMeters(), 10))
                .heartRateBpm(rounded(mean(StreamKind.HEART_RATE)), rounded(max(StreamKind.HEART_RATE)))
                .powerWatts(rounded(mean(StreamKind.POWER)), rounded(max(StreamKind.POWER)))
                .averageCadenceRpm(cadence == null ? null : rounded(cadence, 10))
                .speedMetersPerSecond(speed(distance, moving), max(StreamKind.SPEED))
                .build();
    }

    private @Nullable Duration elapsed() {
        return spanSum(streams.size() == 0 ? List.of() : List.of(new Streams.Segment(0, streams.size())));
    }

    private @Nullable Duration moving() {
        return spanSum(streams.segments());
    }

    private @Nullable Duration spanSum(List<Streams.Segment> stretches) {
        SampleStream time = streams.find(StreamKind.TIME).orElse(null);
        if (time == null) {
            return null;
        }
        long millis = 0;
        for (Streams.Segment stretch : stretches) {
            millis += span(time, stretch);
        }
        return Duration.ofMillis(millis);
    }

    private static long span(SampleStream time, Streams.Segment stretch) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (time.has(i)) {
                first = Math.min(first, time.fixedPoint(i));
                last = Math.max(last, time.fixedPoint(i));
            }
        }
        return first > last ? 0 : last - first;
    }

    private @Nullable Double distance() {
        SampleStream distance = streams.find(StreamKind.DISTANCE).orElse(null);
        if (distance != null) {
            return gained(distance);
        }
        return streams.hasPositions() ? Ground.of(streams).meters() : null;
    }

    /**
     * What the largest value is above the first: a distance that falls back does not shrink the way. A stream that begins
     * near zero counts from zero, because the first metres are often run before the first sample.
     */
    private static double gained(SampleStream distance) {
        double first = Double.NaN;
        double largest = Double.NaN;
        for (int i = 0; i < distance.size(); i++) {
            if (distance.has(i)) {
                first = Double.isNaN(first) ? distance.get(i) : first;
                largest = Double.isNaN(largest) ? distance.get(i) : Math.max(largest, distance.get(i));
            }
        }
        return first <= NEAR_ZERO_METERS ? largest : largest - first;
    }

    private static @Nullable Double speed(@Nullable Double distance, @Nullable Duration moving) {
        return distance == null || moving == null || moving.isZero()
                ? null
                : rounded(distance * 1e3 / moving.toMillis(), 1000);
    }

    private @Nullable Double mean(StreamKind kind) {
        SampleStream stream = streams.find(kind).orElse(null);
        if (stream == null) {
            return null;
        }
        double sum = 0;
        int count = 0;
        for (int i = 0; i < stream.size(); i++) {
            if (stream.has(i)) {
                sum += stream.get(i);
                count++;
            }
        }
        return sum / count;
    }

    private @Nullable Double max(StreamKind kind) {
        SampleStream stream = streams.find(kind).orElse(null);
        if (stream == null) {
            return null;
        }
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < stream.size(); i++) {
            max = stream.has(i) ? Math.max(max, stream.get(i)) : max;
        }
        return max;
    }

    private static double rounded(double value, int steps) {
        return (double) Math.round(value * steps) / steps;
    }

    private static @Nullable Integer rounded(@Nullable Double value) {
        return value == null ? null : (int) Math.round(value);
    }
}
