package io.fitconnect.recording.fit;

import io.fitconnect.recording.SampleTable;

/** The samples of a session in time: rows from one up to, not including, another, and the moment of its start. */
record FitSpan(SampleTable samples, int from, int to, long origin) {

    boolean isEmpty() {
        return from >= to;
    }

    /** Milliseconds from the start to the last sample. */
    long reach() {
        return isEmpty() ? 0 : Math.max(0, samples.time(to - 1) - origin);
    }

    /** How many samples are later than this after the start. */
    int samplesAfter(long millis) {
        return isEmpty() ? 0 : to - Math.max(from, samples.firstRowAt(origin + millis + 1));
    }
}
