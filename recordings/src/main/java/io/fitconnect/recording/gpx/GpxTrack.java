package io.fitconnect.recording.gpx;

import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.xml.TrackPoints;
import org.jspecify.annotations.Nullable;

/** One {@code trk} with its points. */
final class GpxTrack {

    private final TrackPoints points;
    private @Nullable String name;
    private @Nullable String type;

    GpxTrack(TrackPoints points) {
        this.points = points;
    }

    TrackPoints points() {
        return points;
    }

    SampleTable samples() {
        return points.table();
    }

    void name(String text) {
        name = text.isEmpty() ? null : text;
    }

    @Nullable
    String name() {
        return name;
    }

    void type(String text) {
        type = text.isEmpty() ? null : text;
    }

    @Nullable
    String type() {
        return type;
    }

    boolean isEmpty() {
        return samples().size() == 0;
    }

    int timedSamples() {
        int timed = 0;
        for (int row = 0; row < samples().size(); row++) {
            timed += samples().time(row) == SampleTable.NO_TIME ? 0 : 1;
        }
        return timed;
    }

    /** The first time, or {@link SampleTable#NO_TIME}. */
    long start() {
        for (int row = 0; row < samples().size(); row++) {
            if (samples().time(row) != SampleTable.NO_TIME) {
                return samples().time(row);
            }
        }
        return SampleTable.NO_TIME;
    }

    /** The last time, or {@link SampleTable#NO_TIME}. */
    long end() {
        for (int row = samples().size() - 1; row >= 0; row--) {
            if (samples().time(row) != SampleTable.NO_TIME) {
                return samples().time(row);
            }
        }
        return SampleTable.NO_TIME;
    }
}
