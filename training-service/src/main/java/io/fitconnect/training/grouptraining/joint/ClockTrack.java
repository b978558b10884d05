package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.viewing.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * How far one athlete was when, on the clock that all share. It counts seconds and metres from a common moment; between two points the athlete moves evenly.
 */
final class ClockTrack {

    private static final double MILLIS = 1_000;

    private final double[] seconds;
    private final double[] meters;

    private ClockTrack(double[] seconds, double[] meters) {
        this.seconds = seconds;
        this.meters = meters;
    }

    /**
     * Puts a line on the clock. What lies before the common moment counts for nothing.
     *
     * @param first when the athlete was at the first point of the line
     */
    static ClockTrack of(Instant common, Instant first, Stretch line) {
        double lead = between(common, first);
        return counted(
                line.seconds().stream().mapToDouble(second -> second + lead).toArray(),
                line.distanceMeters().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * Puts a line on the clock whose first position came late: the way to it counts too, at an even speed.
     *
     * @param start of the recording
     * @param first when the athlete was at the first point of the line
     * @param way   that the athlete had covered by then, in metres
     */
    static ClockTrack ofLate(Instant common, Instant start, Instant first, double way, Stretch line) {
        double lead = between(common, first);
        return counted(
                DoubleStream.concat(
                                DoubleStream.of(between(common, start)),
                                line.seconds().stream().mapToDouble(second -> second + lead))
                        .toArray(),
                DoubleStream.concat(
                                DoubleStream.of(0),
                                line.distanceMeters().stream().mapToDouble(meter -> meter + way))
                        .toArray());
    }

    private static double between(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / MILLIS;
    }

    private static ClockTrack counted(double[] seconds, double[] meters) {
        ClockTrack track = new ClockTrack(seconds, meters);
        double before = track.covers(0) ? track.metersAt(0) : 0;
        return new ClockTrack(
                seconds, Arrays.stream(meters).map(meter -> meter - before).toArray());
    }

    /** When the track begins to count: not before the common moment. */
    double start() {
        return Math.max(0, seconds[0]);
    }

    double end() {
        return seconds[seconds.length - 1];
    }

    /** The distance at the end. */
    double length() {
        return meters[meters.length - 1];
    }

    boolean covers(double second) {
        return second >= seconds[0] && second <= end();
    }

    /** The distance at a second that the track covers. */
    double metersAt(double second) {
        int next = firstAtLeast(seconds, second);
        return next == 0 ? meters[0] : between(seconds, meters, next, second);
    }

    /** The second at which a distance was reached; empty where the track ends before. */
    OptionalDouble secondAt(double meter) {
        if (meter > length()) {
            return OptionalDouble.empty();
        }
        int next = firstAtLeast(meters, meter);
        return OptionalDouble.of(Math.max(start(), next == 0 ? seconds[0] : between(meters, seconds, next, meter)));
    }

    private static double between(double[] from, double[] to, int next, double value) {
        double span = from[next] - from[next - 1];
        double share = span > 0 ? (value - from[next - 1]) / span : 1;
        return to[next - 1] + share * (to[next] - to[next - 1]);
    }

    /** Columns ascend, and may stand still: of equal values the first is meant. */
    private static int firstAtLeast(double[] column, double value) {
        int low = 0;
        int high = column.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (column[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
