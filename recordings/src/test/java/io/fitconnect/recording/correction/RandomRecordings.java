package io.fitconnect.recording.correction;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Totals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Runs with gaps, pauses and missing values, at times in order. */
final class RandomRecordings {

    static final Instant START = Instant.parse("2026-11-21T05:32:10Z");

    private final Random random;

    RandomRecordings(Random random) {
        this.random = random;
    }

    Recording next(boolean located) {
        int size = 20 + random.nextInt(150);
        double[] time = new double[size];
        double[] distance = new double[size];
        double[] heartRate = new double[size];
        double[] latitude = new double[size];
        double[] longitude = new double[size];
        List<Streams.Segment> segments = new ArrayList<>();
        int from = 0;
        double now = 0;
        double far = 0;
        for (int row = 0; row < size; row++) {
            if (row > from + 3 && random.nextInt(25) == 0) {
                segments.add(new Streams.Segment(from, row));
                from = row;
                now += 60;
            }
            time[row] = now;
            distance[row] = far;
            heartRate[row] = random.nextInt(8) == 0 ? Double.NaN : 100 + random.nextInt(80);
            latitude[row] = 46 + far / 1e5;
            longitude[row] = 14;
            now += 1 + random.nextInt(4);
            far += random.nextInt(20) + 0.25;
        }
        segments.add(new Streams.Segment(from, size));
        List<SampleStream> columns = new ArrayList<>(List.of(
                SampleStream.of(StreamKind.TIME, time),
                SampleStream.of(StreamKind.DISTANCE, distance),
                SampleStream.of(StreamKind.HEART_RATE, heartRate)));
        if (located) {
            columns.add(SampleStream.of(StreamKind.LATITUDE, latitude));
            columns.add(SampleStream.of(StreamKind.LONGITUDE, longitude));
        }
        Streams streams = Streams.of(columns, segments);
        return new Recording(
                START,
                null,
                Sport.RUNNING,
                null,
                "Run",
                "Watch",
                !located,
                totals(streams),
                laps(time),
                streams,
                List.of());
    }

    private static Totals totals(Streams streams) {
        return MeasuredTotals.of(streams)
                .orElse(Totals.builder().energyKilocalories(500).build());
    }

    private static List<Lap> laps(double[] time) {
        List<Lap> laps = new ArrayList<>();
        double last = time[time.length - 1];
        for (int second = 0; second < last; second += 60) {
            Duration length = Duration.ofSeconds((long) Math.min(60, last - second));
            laps.add(new Lap(
                    laps.size(),
                    START.plusSeconds(second),
                    Totals.builder()
                            .elapsed(length)
                            .moving(length)
                            .distanceMeters(123.0)
                            .build()));
        }
        return laps;
    }
}
