package io.fitconnect.recording.export;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Totals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A lap with the rows that belong to it. A recording without laps, or with laps of which not all say when they began and how
 * long they lasted, is one lap of its totals.
 *
 * @param from the first row
 * @param to the row after the last
 */
record LapRows(Instant start, Totals totals, int from, int to) {

    /** At least one lap for a recording with a start; the first has all rows before the second. */
    static List<LapRows> of(Recording recording) {
        Instant start = Objects.requireNonNull(recording.start());
        int size = recording.streams().size();
        boolean whole = !recording.laps().isEmpty()
                && recording.laps().stream().allMatch(LapRows::isWhole)
                && areInOrder(recording.laps());
        if (!whole) {
            return List.of(new LapRows(start, recording.totals(), 0, size));
        }
        List<LapRows> laps = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < recording.laps().size(); i++) {
            Lap lap = recording.laps().get(i);
            boolean last = i + 1 == recording.laps().size();
            int to = last
                    ? size
                    : firstAt(recording, from, startOf(recording.laps().get(i + 1)));
            laps.add(new LapRows(startOf(lap), withEnergy(recording, lap), from, to));
            from = to;
        }
        return laps;
    }

    private static boolean isWhole(Lap lap) {
        return lap.start() != null && lap.totals().moving() != null;
    }

    private static boolean areInOrder(List<Lap> laps) {
        for (int i = 1; i < laps.size(); i++) {
            if (startOf(laps.get(i)).isBefore(startOf(laps.get(i - 1)))) {
                return false;
            }
        }
        return true;
    }

    private static Instant startOf(Lap lap) {
        return Objects.requireNonNull(lap.start());
    }

    /** The first lap stands for the energy of laps that state none, since a file has no other place for it. */
    private static Totals withEnergy(Recording recording, Lap lap) {
        boolean stated = recording.laps().stream().anyMatch(any -> any.totals().energyKilocalories() != null);
        return stated || lap.index() > 0
                ? lap.totals()
                : lap.totals()
                        .orElse(Totals.builder()
                                .energyKilocalories(recording.totals().energyKilocalories())
                                .build());
    }

    private static int firstAt(Recording recording, int from, Instant time) {
        SampleStream times = recording.streams().find(StreamKind.TIME).orElse(null);
        long millis = Duration.between(Objects.requireNonNull(recording.start()), time)
                .toMillis();
        int row = from;
        while (row < recording.streams().size()
                && (times == null || !times.has(row) || times.fixedPoint(row) < millis)) {
            row++;
        }
        return row;
    }

    double movingSeconds() {
        Duration moving = totals.moving() == null ? totals.elapsed() : totals.moving();
        return moving == null ? 0 : moving.toMillis() / 1e3;
    }
}
