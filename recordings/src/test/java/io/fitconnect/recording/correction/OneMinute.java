package io.fitconnect.recording.correction;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Totals;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A minute without positions: a sample each 10 seconds and 30 metres, and three laps of 20 seconds. */
final class OneMinute {

    static final Instant START = Instant.parse("2026-11-21T05:32:10Z");

    /** Other than the samples say, so that a test can tell which of the two it finds. */
    static final double LAP_METERS = 61.5;

    static final List<Lap> LAPS = laps();

    private static final double[] SECONDS = {0, 10, 20, 30, 40, 50, 60};
    private static final double[] METERS = {0, 30, 60, 90, 120, 150, 180};

    /** Ten of its seconds are a pause. */
    private static final Totals TOTALS = Totals.builder()
            .elapsed(Duration.ofSeconds(60))
            .moving(Duration.ofSeconds(50))
            .distanceMeters(180.0)
            .energyKilocalories(100)
            .build();

    private OneMinute() {}

    static Recording recording() {
        return recording(TOTALS, LAPS);
    }

    static Recording recording(Totals totals, List<Lap> laps) {
        return recording(totals, laps, List.of(new Streams.Segment(0, SECONDS.length)));
    }

    /** The recorder was paused before the last sample. */
    static Recording pausedBeforeTheLastSample() {
        int last = SECONDS.length - 1;
        return recording(
                TOTALS, LAPS, List.of(new Streams.Segment(0, last), new Streams.Segment(last, SECONDS.length)));
    }

    private static Recording recording(Totals totals, List<Lap> laps, List<Streams.Segment> segments) {
        Streams streams = Streams.of(
                List.of(SampleStream.of(StreamKind.TIME, SECONDS), SampleStream.of(StreamKind.DISTANCE, METERS)),
                segments);
        return new Recording(
                START,
                ZoneOffset.ofHours(3),
                Sport.RUNNING,
                null,
                "Run",
                "Watch",
                true,
                totals,
                laps,
                streams,
                List.of());
    }

    private static List<Lap> laps() {
        List<Lap> laps = new ArrayList<>();
        for (int second = 0; second < 60; second += 20) {
            laps.add(new Lap(
                    laps.size(),
                    START.plusSeconds(second),
                    Totals.builder()
                            .elapsed(Duration.ofSeconds(20))
                            .distanceMeters(LAP_METERS)
                            .speedMetersPerSecond(3.0, 4.0)
                            .build()));
        }
        return List.copyOf(laps);
    }
}
