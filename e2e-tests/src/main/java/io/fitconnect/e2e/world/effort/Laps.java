package io.fitconnect.e2e.world.effort;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Marks a lap after every so many metres, as a watch does by itself. */
record Laps(Instant start, Streams streams) {

    List<Lap> every(int meters) {
        var distance = streams.find(StreamKind.DISTANCE);
        if (meters == 0 || distance.isEmpty()) {
            return List.of();
        }
        var laps = new ArrayList<Lap>();
        var from = 0;
        for (int row = 1; row < streams.size(); row++) {
            var last = row == streams.size() - 1;
            if (last || distance.get().get(row) >= (laps.size() + 1.0) * meters) {
                laps.add(lap(laps.size(), from, row));
                from = row;
            }
        }
        return laps;
    }

    private Lap lap(int index, int from, int to) {
        var rows = IntStream.rangeClosed(from, to).toArray();
        SampleStream time = streams.find(StreamKind.TIME).orElseThrow();
        return new Lap(index, start.plusMillis(time.fixedPoint(from)), MeasuredTotals.of(streams.pick(rows)));
    }
}
