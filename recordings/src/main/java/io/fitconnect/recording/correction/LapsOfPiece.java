package io.fitconnect.recording.correction;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The laps within a piece: a whole one as the file states it, one that is cut as its samples measure it. */
final class LapsOfPiece {

    private final Instant start;
    private final Streams streams;
    private final SampleStream times;
    private final long end;

    private LapsOfPiece(Instant start, Streams streams) {
        this.start = start;
        this.streams = streams;
        this.times = streams.find(StreamKind.TIME).orElseThrow();
        this.end = IntStream.range(0, times.size())
                .filter(times::has)
                .mapToLong(times::fixedPoint)
                .max()
                .orElse(0);
    }

    /** Empty when not all laps say when they began and how long they lasted. */
    static List<Lap> of(List<Lap> laps, Instant start, Streams streams) {
        boolean known = laps.stream()
                .allMatch(lap -> lap.start() != null && lap.totals().elapsed() != null);
        return known ? new LapsOfPiece(start, streams).cut(laps) : List.of();
    }

    private List<Lap> cut(List<Lap> laps) {
        List<Lap> kept = new ArrayList<>();
        for (Lap lap : laps) {
            Instant lapStart = lap.start();
            Duration elapsed = lap.totals().elapsed();
            if (lapStart != null && elapsed != null) {
                long from = Duration.between(start, lapStart).toMillis();
                add(lap, from, from + elapsed.toMillis(), kept);
            }
        }
        return kept;
    }

    private void add(Lap lap, long from, long to, List<Lap> kept) {
        if (from >= 0 && to <= end) {
            kept.add(new Lap(kept.size(), lap.start(), lap.totals()));
        } else if (from < end && to > 0) {
            int[] rows = rows(from, to);
            if (rows.length > 1) {
                kept.add(new Lap(
                        kept.size(),
                        start.plusMillis(times.fixedPoint(rows[0])),
                        MeasuredTotals.of(streams.pick(rows))));
            }
        }
    }

    private int[] rows(long from, long to) {
        return IntStream.range(0, times.size())
                .filter(row -> times.has(row) && times.fixedPoint(row) >= from && times.fixedPoint(row) <= to)
                .toArray();
    }
}
