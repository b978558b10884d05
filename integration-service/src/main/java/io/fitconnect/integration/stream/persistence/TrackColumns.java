package io.fitconnect.integration.stream.persistence;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.effort.TimedTrack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A timed track in columns as samples are stored; their resolutions are those in which it is announced. */
final class TrackColumns {

    private static final String TIME = "time";
    private static final String DISTANCE = "distance";
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";
    private static final String DEVIATION = "deviation";

    private TrackColumns() {}

    /** The columns by their names in the store, which never change. */
    static Map<String, SampleStream> of(TimedTrack track) {
        Map<String, SampleStream> columns = new LinkedHashMap<>();
        put(columns, TIME, StreamKind.TIME, track.seconds());
        put(columns, DISTANCE, StreamKind.DISTANCE, track.distanceMeters());
        put(columns, LATITUDE, StreamKind.LATITUDE, track.latitudes());
        put(columns, LONGITUDE, StreamKind.LONGITUDE, track.longitudes());
        put(columns, DEVIATION, StreamKind.DISTANCE, track.deviationMeters());
        return columns;
    }

    private static void put(
            Map<String, SampleStream> columns, String name, StreamKind kind, @Nullable List<Double> values) {
        if (values != null) {
            columns.put(
                    name,
                    SampleStream.of(
                            kind,
                            values.stream().mapToDouble(Double::doubleValue).toArray()));
        }
    }

    /** The kind in whose resolution a column is stored. */
    static StreamKind kindOf(String name) {
        return name.equals(DEVIATION)
                ? StreamKind.DISTANCE
                : StreamKind.find(name).orElseThrow();
    }

    /** The track; empty when none was stored. */
    static Optional<TimedTrack> toTrack(Map<String, SampleStream> columns) {
        List<Double> seconds = values(columns.get(TIME));
        return seconds == null
                ? Optional.empty()
                : Optional.of(new TimedTrack(
                        seconds,
                        values(columns.get(DISTANCE)),
                        values(columns.get(LATITUDE)),
                        values(columns.get(LONGITUDE)),
                        values(columns.get(DEVIATION))));
    }

    private static @Nullable List<Double> values(@Nullable SampleStream column) {
        return column == null
                ? null
                : IntStream.range(0, column.size()).mapToObj(column::get).toList();
    }
}
