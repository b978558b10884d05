package io.fitconnect.recording.effort;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Looks at every half second of a recording by itself: the definition in its plainest words, of no use for long ones. */
final class SlowEfforts {

    private static final int STEP = AnyStreams.STEP_MILLIS;

    private final Streams streams;
    private final int first;
    private final int last;
    private final TreeMap<Integer, Double> meters = new TreeMap<>();

    SlowEfforts(Streams streams) {
        this.streams = streams;
        int earliest = Integer.MAX_VALUE;
        int latest = 0;
        for (int row = 0; row < streams.size(); row++) {
            if (millis(row) >= 0) {
                earliest = Math.min(earliest, millis(row));
                latest = Math.max(latest, millis(row));
            }
        }
        first = earliest;
        last = latest;
        readMeters();
    }

    private void readMeters() {
        TreeMap<Integer, Double> stated = new TreeMap<>();
        for (int row = 0; row < streams.size(); row++) {
            if (millis(row) >= 0 && has(StreamKind.DISTANCE, row)) {
                stated.put(millis(row), column(StreamKind.DISTANCE).get(row));
            }
        }
        double highest = 0;
        for (var entry : stated.entrySet()) {
            double origin =
                    stated.firstEntry().getValue() > 50 ? stated.firstEntry().getValue() : 0;
            highest = Math.max(highest, entry.getValue() - origin);
            if (meters.isEmpty() && entry.getKey() > 0 && highest > 0) {
                meters.put(0, 0.0);
            }
            meters.put(entry.getKey(), highest);
        }
    }

    /** Seconds in each of so many bins. */
    double[] secondsAt(StreamKind kind, int width, int bins) {
        double[] seconds = new double[bins];
        for (int time = 0; time < last; time += STEP) {
            int value = held(kind, time);
            if (value != SampleStream.MISSING) {
                seconds[value / width] += STEP / 1e3;
            }
        }
        return seconds;
    }

    /** Watts times seconds. */
    double mostWork(int seconds) {
        double[] watts = IntStream.range(0, last / STEP)
                .map(step -> held(StreamKind.POWER, step * STEP))
                .mapToDouble(value -> value == SampleStream.MISSING ? 0 : value)
                .toArray();
        double most = 0;
        for (int start = first; start + seconds * 1_000 <= last; start += STEP) {
            double sum = 0;
            for (int time = start; time < start + seconds * 1_000; time += STEP) {
                sum += watts[time / STEP];
            }
            most = Math.max(most, sum * STEP / 1e3);
        }
        return most;
    }

    double mostMeters(int seconds) {
        double most = 0;
        for (int start = meters.firstKey(); start + seconds * 1_000 <= meters.lastKey(); start += STEP) {
            most = Math.max(most, metersAt(start / 1e3 + seconds) - metersAt(start / 1e3));
        }
        return most;
    }

    double meters() {
        return meters.lastEntry().getValue();
    }

    double firstSecond() {
        return meters.isEmpty() ? 0 : meters.firstKey() / 1e3;
    }

    double metersAt(double second) {
        double time = Math.max(meters.firstKey(), Math.min(second * 1e3, meters.lastKey()));
        var before = meters.floorEntry((int) Math.floor(time + 1e-9));
        var after = meters.higherEntry(before.getKey());
        return after == null
                ? before.getValue()
                : before.getValue()
                        + (after.getValue() - before.getValue())
                                * ((time - before.getKey()) / (after.getKey() - before.getKey()));
    }

    /** The value that holds from this time on: of the latest row with a value, in its stretch, not older than 30 s. */
    private int held(StreamKind kind, int time) {
        int latest = -1;
        int following = -1;
        for (int row = 0; row < streams.size(); row++) {
            if (millis(row) >= 0 && millis(row) <= time && (latest < 0 || millis(row) >= millis(latest))) {
                latest = row;
            }
            if (millis(row) > time && (following < 0 || millis(row) < millis(following))) {
                following = row;
            }
        }
        if (latest < 0 || following < 0 || segment(latest) != segment(following)) {
            return SampleStream.MISSING;
        }
        return valueIn(kind, latest, time);
    }

    private int valueIn(StreamKind kind, int latest, int time) {
        int from = latest;
        while (from >= 0 && time - millis(from) < 30_000) {
            if (has(kind, from)) {
                return column(kind).fixedPoint(from);
            }
            int before = before(from);
            from = before >= 0 && (segment(before) == segment(from) || millis(before) == millis(from)) ? before : -1;
        }
        return SampleStream.MISSING;
    }

    /** The row before this one in the order of times. */
    private int before(int row) {
        int found = -1;
        for (int other = 0; other < streams.size(); other++) {
            boolean earlier = millis(other) >= 0
                    && (millis(other) < millis(row) || (millis(other) == millis(row) && other < row));
            if (earlier && (found < 0 || millis(other) >= millis(found))) {
                found = other;
            }
        }
        return found;
    }

    private int segment(int row) {
        for (int segment = 0; segment < streams.segments().size(); segment++) {
            Streams.Segment stretch = streams.segments().get(segment);
            if (row >= stretch.from() && row < stretch.to()) {
                return segment;
            }
        }
        throw new IllegalStateException("Row " + row + " is in no segment");
    }

    private int millis(int row) {
        return has(StreamKind.TIME, row) ? column(StreamKind.TIME).fixedPoint(row) : -1;
    }

    private boolean has(StreamKind kind, int row) {
        return streams.find(kind).isPresent() && column(kind).has(row);
    }

    private SampleStream column(StreamKind kind) {
        return streams.find(kind).orElseThrow();
    }
}
