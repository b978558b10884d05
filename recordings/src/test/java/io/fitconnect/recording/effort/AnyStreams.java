package io.fitconnect.recording.effort;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Samples as badly behaved devices write them: repeated, missing and unordered times, gaps, pauses, distances that fall. */
final class AnyStreams {

    /** All times are multiples of this. */
    static final int STEP_MILLIS = 500;

    private final Random random;

    AnyStreams(long seed) {
        random = new Random(seed);
    }

    Streams next() {
        int size = random.nextInt(60);
        double[] time = new double[size];
        double[] distance = new double[size];
        double[] power = new double[size];
        double[] heartRate = new double[size];
        double[] altitude = new double[size];
        boolean pauses = random.nextBoolean();
        List<Streams.Segment> segments = new ArrayList<>();
        int segment = 0;
        int now = random.nextInt(6) - 3;
        double far = random.nextInt(4) == 0 ? 900 : random.nextInt(40);
        for (int i = 0; i < size; i++) {
            now += step();
            far += random.nextInt(60);
            time[i] = chance(20) ? Double.NaN : (chance(15) ? now - 3 : now) * STEP_MILLIS / 1e3;
            distance[i] = chance(10) ? Double.NaN : chance(10) ? far / 2 : far;
            power[i] = chance(8) ? Double.NaN : random.nextInt(400);
            heartRate[i] = chance(8) ? Double.NaN : 60 + random.nextInt(20);
            altitude[i] = 100 + random.nextInt(12);
            if (pauses && i > segment && chance(8)) {
                segments.add(new Streams.Segment(segment, i));
                segment = i;
            }
        }
        if (size > 0) {
            segments.add(new Streams.Segment(segment, size));
        }
        return Streams.of(
                List.of(
                        SampleStream.of(StreamKind.TIME, time),
                        SampleStream.of(StreamKind.DISTANCE, distance),
                        SampleStream.of(StreamKind.POWER, power),
                        SampleStream.of(StreamKind.HEART_RATE, heartRate),
                        SampleStream.of(StreamKind.ALTITUDE, altitude)),
                segments);
    }

    private int step() {
        return chance(6) ? 0 : chance(12) ? 40 + random.nextInt(80) : 1 + random.nextInt(4);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
