package io.fitconnect.recording;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
 *   <li>averages: mean over time, without times the mean of the samples; none where a sensor says zero only.
 * </ul>
 */
public final class MeasuredTotals {

    private final Streams streams;
    private final @Nullable SampleStream time;
    private final int longestStep;

    private MeasuredTotals(Streams streams) {
        this.streams = streams;
        this.time = streams.find(StreamKind.TIME).orElse(null);
        this.longestStep = UnmarkedPauses.longestStepMillis(streams);
    }

    public static Totals of(Streams streams) {
        return new MeasuredTotals(streams).compute();
    }

    /** Distance by moving time in metres per second, null where one of them is unknown. */
    public static @Nullable Double averageSpeed(Streams streams) {
        MeasuredTotals totals = new MeasuredTotals(streams);
        return speed(totals.distance(), totals.spanSum(streams.segments()));
    }

    private Totals compute() {
        Climb climb = streams.find(StreamKind.ALTITUDE).flatMap(Climb::of).orElse(null);
        Duration moving = spanSum(streams.segments());
        Double distance = distance();
        return Totals.builder()
                .elapsed(spanSum(List.of(new Streams.Segment(0, streams.size()))))
                .moving(moving)
                .distanceMeters(rounded(distance, 100))
                .ascentMeters(climb == null ? null : rounded(climb.ascentMeters(), 10))
                .descentMeters(climb == null ? null : rounded(climb.descentMeters(), 10))
                .heartRateBpm(whole(mean(StreamKind.HEART_RATE)), whole(max(StreamKind.HEART_RATE)))
                .powerWatts(whole(meanUnlessZero(StreamKind.POWER)), whole(positive(max(StreamKind.POWER))))
                .averageCadenceRpm(rounded(meanUnlessZero(StreamKind.CADENCE), 10))
                .speedMetersPerSecond(rounded(speed(distance, moving), 1000), max(StreamKind.SPEED))
                .build();
    }

    private @Nullable Duration spanSum(List<Streams.Segment> stretches) {
        SampleStream times = time;
        return times == null
                ? null
                : Duration.ofMillis(stretches.stream()
                        .mapToLong(stretch -> span(times, stretch))
                        .sum());
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
        Optional<SampleStream> distance = streams.find(StreamKind.DISTANCE);
        if (distance.isPresent()) {
            return new StreamStatistics(distance.get()).gained();
        }
        return streams.hasPositions() ? Ground.of(streams).meters() : null;
    }

    private static @Nullable Double speed(@Nullable Double distance, @Nullable Duration moving) {
        return distance == null || moving == null || moving.isZero() ? null : distance * 1e3 / moving.toMillis();
    }

    private @Nullable Double mean(StreamKind kind) {
        return streams.find(kind)
                .map(stream -> new StreamStatistics(stream).mean(time, streams.segments(), longestStep))
                .orElse(null);
    }

    /** A sensor that never says more than zero is not worn or not moved by the sport. */
    private @Nullable Double meanUnlessZero(StreamKind kind) {
        return positive(max(kind)) == null ? null : mean(kind);
    }

    private static @Nullable Double positive(@Nullable Double value) {
        return value != null && value > 0 ? value : null;
    }

    private @Nullable Double max(StreamKind kind) {
        return streams.find(kind)
                .map(stream -> new StreamStatistics(stream).max())
                .orElse(null);
    }

    private static @Nullable Double rounded(@Nullable Double value, int steps) {
        return value == null ? null : (double) Math.round(value * steps) / steps;
    }

    private static @Nullable Integer whole(@Nullable Double value) {
        return value == null ? null : (int) Math.round(value);
    }
}
