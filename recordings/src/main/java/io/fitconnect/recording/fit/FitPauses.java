package io.fitconnect.recording.fit;

import io.fitconnect.recording.SampleTable;
import java.util.Arrays;

/** When the timer was stopped. */
final class FitPauses {

    private static final int MOST = 100_000;

    private long[] stops = new long[16];
    private int size;

    /** Notes an event of the timer; only those that stop it count. */
    void add(long time, double eventType) {
        boolean stop = eventType == 1 || eventType == 4 || eventType == 8 || eventType == 9;
        if (stop && time != SampleTable.NO_TIME && size < MOST) {
            stops = size == stops.length ? Arrays.copyOf(stops, size * 2) : stops;
            stops[size++] = time;
        }
    }

    /** Whether the device notes when it stops: then a gap without a note is no pause. */
    boolean areMarked() {
        return size > 0;
    }

    void addAll(FitPauses others) {
        for (int i = 0; i < others.size; i++) {
            add(others.stops[i], 1);
        }
    }

    /** Marks the first sample after every stop in samples that are in order. */
    void markIn(SampleTable samples) {
        long[] ordered = Arrays.copyOf(stops, size);
        Arrays.sort(ordered);
        int next = 0;
        for (int row = 0; row < samples.size(); row++) {
            boolean after = false;
            while (next < ordered.length && ordered[next] < samples.time(row)) {
                next++;
                after = true;
            }
            if (after && row > 0) {
                samples.markSegmentStart(row);
            }
        }
    }
}
