package io.fitconnect.recording.fit;

import io.fitconnect.recording.PoolLength;
import io.fitconnect.recording.PoolSwim;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.StreamKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The length messages of a swim in a pool: one for each length swum and for each rest at the wall. Where a watch writes
 * nothing else, each end of a length is a sample.
 */
final class FitLengths {

    private static final int MOST = 10_000;

    private final List<FitLength> lengths = new ArrayList<>();

    void add(FitMessage message) {
        FitLength length = FitLength.of(message);
        if (length != null && lengths.size() < MOST) {
            lengths.add(length);
        }
    }

    void fillInto(SampleTable samples, @Nullable Double poolLengthMeters) {
        double swum = 0;
        for (FitLength length : lengths) {
            if (samples.size() == 0) {
                samples.addRow(length.start());
                set(samples, StreamKind.DISTANCE, poolLengthMeters == null ? null : (Double) swum);
            }
            swum += length.active() && poolLengthMeters != null ? poolLengthMeters : 0;
            samples.addRow(length.end());
            set(samples, StreamKind.DISTANCE, poolLengthMeters == null ? null : (Double) swum);
            set(samples, StreamKind.SPEED, length.speed(poolLengthMeters));
            set(samples, StreamKind.CADENCE, length.strokesPerMinute());
        }
    }

    /** The lengths that begin between two moments, null when there is none. */
    @Nullable
    PoolSwim between(long from, long to, long origin, @Nullable Double poolLengthMeters) {
        List<PoolLength> swum = lengths.stream()
                .filter(length -> length.start() >= from && length.start() < to)
                .map(length -> length.since(origin))
                .toList();
        return swum.isEmpty() ? null : new PoolSwim(poolLengthMeters, swum);
    }

    void forget() {
        lengths.clear();
    }

    private static void set(SampleTable samples, StreamKind kind, @Nullable Double value) {
        if (value != null) {
            samples.set(kind, value);
        }
    }
}
