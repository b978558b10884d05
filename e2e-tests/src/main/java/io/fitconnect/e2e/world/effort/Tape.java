package io.fitconnect.e2e.world.effort;

import io.fitconnect.e2e.world.course.Course;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What the watch writes down. */
final class Tape {

    private static final int LIMIT = 100_000;
    private static final double RECEIVER_METERS = 1.6;
    private static final double BAROMETER_METERS = 0.35;

    private final SampleTable table = new SampleTable(LIMIT);
    private final long start;
    private final @Nullable Course course;
    private final Drift east;
    private final Drift north;
    private final Drift height;

    Tape(Instant start, @Nullable Course course, RandomGenerator chance) {
        this.start = start.toEpochMilli();
        this.course = course;
        this.east = new Drift(chance, RECEIVER_METERS);
        this.north = new Drift(chance, RECEIVER_METERS);
        this.height = new Drift(chance, BAROMETER_METERS);
    }

    void write(int second, double meters, Move move, double heartRate, boolean afterPause) {
        table.addRow(start + second * 1_000L);
        if (afterPause) {
            table.markSegmentStart();
        }
        table.set(StreamKind.HEART_RATE, heartRate);
        table.set(StreamKind.POWER, move.power());
        if (move.speed() > 0) {
            table.set(StreamKind.DISTANCE, meters);
            table.set(StreamKind.SPEED, move.speed());
            table.set(StreamKind.CADENCE, move.cadence());
        }
        if (course != null) {
            table.set(StreamKind.LATITUDE, course.latitudeAt(meters, north.next()));
            table.set(StreamKind.LONGITUDE, course.longitudeAt(meters, east.next()));
            table.set(StreamKind.ALTITUDE, course.heightAt(meters) + height.next());
        }
    }

    Streams streams() {
        return table.toStreams(0, table.size(), start);
    }
}
