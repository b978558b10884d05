package io.fitconnect.recording.effort;

import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Totals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a recording at each full kilometre. The rest at the end lasts until the last sample. */
final class Splits {

    static final int MOST = 1_000;
    private static final double KILOMETER = 100_000;

    private final Timeline timeline;
    private final Curve distance;
    private final Curve moving;
    private final Average heartRate;
    private final Average power;
    private final int[] altitudes;

    Splits(Timeline timeline, Curve distance, Average heartRate, Average power) {
        this.timeline = timeline;
        this.distance = distance;
        this.moving = moving(timeline);
        this.heartRate = heartRate;
        this.power = power;
        this.altitudes = timeline.values(StreamKind.ALTITUDE);
    }

    private static Curve moving(Timeline timeline) {
        CurveCorners corners = new CurveCorners(timeline.size());
        double moved = 0;
        for (int i = 0; i < timeline.size(); i++) {
            moved += i == 0 || timeline.isAfterPause(i) ? 0 : timeline.millis(i) - timeline.millis(i - 1);
            corners.add(timeline.millis(i), moved);
        }
        return corners.curve();
    }

    List<Split> list() {
        List<Split> splits = new ArrayList<>();
        if (distance.isEmpty()) {
            return splits;
        }
        double from = distance.start();
        double centimeters = 0;
        while (splits.size() < MOST && centimeters < distance.total()) {
            double next = centimeters + KILOMETER;
            double to = next <= distance.total() ? distance.reached(next) : distance.end();
            splits.add(split(splits.size(), Math.min(next, distance.total()) - centimeters, from, to));
            from = to;
            centimeters = next;
        }
        return splits;
    }

    private Split split(int index, double centimeters, double from, double to) {
        Totals climb = climb(from, to);
        return new Split(
                index,
                centimeters / 100,
                (to - from) / 1e3,
                (moving.at(to) - moving.at(from)) / 1e3,
                climb.ascentMeters(),
                climb.descentMeters(),
                heartRate.between(from, to),
                power.between(from, to));
    }

    /** From the last height before the split to the first after it, so that no metre between two of them is lost. */
    private Totals climb(double from, double to) {
        int first = timeline.firstAt(from);
        first = first > 0 && timeline.millis(Math.min(first, timeline.size() - 1)) > from ? first - 1 : first;
        int last = Math.min(timeline.firstAt(to), timeline.size() - 1);
        int[] heights = Arrays.copyOfRange(altitudes, Math.min(first, last), last + 1);
        return MeasuredTotals.of(Streams.of(List.of(SampleStream.ofFixedPoint(StreamKind.ALTITUDE, heights))));
    }

    /** Average of a value over the time in which it is known. */
    record Average(Curve integral, Curve covered) {

        static Average of(HeldValues values) {
            return new Average(values.integral(), values.covered());
        }

        @Nullable
        Integer between(double from, double to) {
            if (covered.isEmpty()) {
                return null;
            }
            double known = covered.at(to) - covered.at(from);
            return known <= 0 ? null : (int) Math.round((integral.at(to) - integral.at(from)) / known);
        }
    }
}
