package io.fitconnect.recording.correction;

import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Totals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some successive rows of a recording as a recording: its time and way count from its own start.
 *
 * @param from the first row, which has a time
 * @param to   the row after the last
 */
record Piece(Recording whole, int from, int to) {

    Recording toRecording() {
        Streams streams = streams();
        Instant start = whole.start() == null ? null : whole.start().plusMillis(startMillis());
        return new Recording(
                start,
                whole.utcOffset(),
                whole.sport(),
                whole.subSport(),
                whole.name(),
                whole.deviceName(),
                whole.indoor(),
                totals(streams),
                start == null ? List.of() : LapsOfPiece.of(whole.laps(), start, streams),
                streams,
                whole.warnings());
    }

    private long startMillis() {
        return whole.streams().find(StreamKind.TIME).orElseThrow().fixedPoint(from);
    }

    private Streams streams() {
        Streams picked = whole.streams().pick(IntStream.range(from, to).toArray());
        return Streams.of(picked.all().stream().map(Piece::fromZero).toList(), picked.segments());
    }

    private static SampleStream fromZero(SampleStream stream) {
        return stream.kind() == StreamKind.TIME || stream.kind() == StreamKind.DISTANCE ? shifted(stream) : stream;
    }

    private static SampleStream shifted(SampleStream stream) {
        int[] values = stream.toFixedPoint();
        int origin = IntStream.of(values)
                .filter(value -> value != SampleStream.MISSING)
                .findFirst()
                .orElse(0);
        for (int row = 0; row < values.length; row++) {
            values[row] = values[row] == SampleStream.MISSING
                    ? SampleStream.MISSING
                    : stream.kind() == StreamKind.TIME ? values[row] - origin : Math.max(0, values[row] - origin);
        }
        return SampleStream.ofFixedPoint(stream.kind(), values);
    }

    private Totals totals(Streams streams) {
        Totals measured = MeasuredTotals.of(streams);
        return measured.orElse(
                Totals.builder().energyKilocalories(energy(measured)).build());
    }

    private @Nullable Integer energy(Totals measured) {
        Integer energy = whole.totals().energyKilocalories();
        Duration all = whole.totals().moving() == null
                ? MeasuredTotals.of(whole.streams()).moving()
                : whole.totals().moving();
        Duration left = measured.moving();
        if (energy == null || all == null || left == null || all.isZero()) {
            return null;
        }
        double share = Math.min(1, (double) left.toMillis() / all.toMillis());
        return (int) Math.round(energy * share);
    }
}
