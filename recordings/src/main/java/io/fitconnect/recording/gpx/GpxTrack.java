package io.fitconnect.recording.gpx;

import io.fitconnect.recording.ClockRepair;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.gpx.GpxNames.TrackValue;
import io.fitconnect.recording.xml.TrackPoints;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One {@code trk} with its points. */
final class GpxTrack {

    private final TrackPoints points;
    private final Map<TrackValue, Double> values = new EnumMap<>(TrackValue.class);
    private final List<ReadingWarning> warnings = new ArrayList<>();
    private SampleTable samples;
    private int timedSamples;
    private long start = SampleTable.NO_TIME;
    private long end = SampleTable.NO_TIME;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String type;

    GpxTrack(TrackPoints points) {
        this.points = points;
        this.samples = points.table();
    }

    TrackPoints points() {
        return points;
    }

    SampleTable samples() {
        return samples;
    }

    @Nullable
    ZoneOffset offset() {
        return points.offset();
    }

    void name(String text) {
        name = text.isEmpty() ? null : text;
    }

    void description(String text) {
        description = text.isEmpty() ? null : text;
    }

    /** Its name, else its description. */
    @Nullable
    String title() {
        return name == null ? description : name;
    }

    void type(String text) {
        type = text.isEmpty() ? null : text;
    }

    @Nullable
    String type() {
        return type;
    }

    void value(TrackValue kind, double value) {
        if (value > 0) {
            values.putIfAbsent(kind, value);
        }
    }

    @Nullable
    Double value(TrackValue kind) {
        return values.get(kind);
    }

    boolean isEmpty() {
        return samples.size() == 0;
    }

    /** This track with sound times, and one more for each other day that it holds. */
    List<GpxTrack> repaired() {
        ClockRepair repair = ClockRepair.of(samples);
        samples = repair.samples();
        warnings.addAll(repair.warnings());
        findTimes();
        List<GpxTrack> tracks = new ArrayList<>(List.of(this));
        for (SampleTable day : repair.otherDays()) {
            GpxTrack track = new GpxTrack(points);
            track.samples = day;
            track.name = name;
            track.description = description;
            track.type = type;
            tracks.addAll(track.repaired());
        }
        return tracks;
    }

    List<ReadingWarning> warnings() {
        return warnings;
    }

    private void findTimes() {
        timedSamples = 0;
        for (int row = 0; row < samples.size(); row++) {
            long time = samples.time(row);
            if (time != SampleTable.NO_TIME) {
                start = timedSamples == 0 ? time : start;
                end = time;
                timedSamples++;
            }
        }
    }

    int timedSamples() {
        return timedSamples;
    }

    /** The first time, or {@link SampleTable#NO_TIME}. */
    long start() {
        return start;
    }

    /** The last time, or {@link SampleTable#NO_TIME}. */
    long end() {
        return end;
    }

    /** Whether it was recorded, for the most part, while another was. */
    boolean isBeside(GpxTrack other) {
        long shared = Math.min(end(), other.end()) - Math.max(start(), other.start());
        return end() > start() && shared >= 0.8 * (end() - start());
    }
}
