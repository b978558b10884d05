package io.fitconnect.recording.kml;

import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.xml.TrackPoints;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One {@code Track}: lists of times, coordinates and measured values that belong together by their place. */
final class KmlTrack {

    private final List<String> times = new ArrayList<>();
    private final List<double[]> coordinates = new ArrayList<>();
    private final Map<StreamKind, List<Double>> values = new EnumMap<>(StreamKind.class);
    private final int limit;

    KmlTrack(int limit) {
        this.limit = limit;
    }

    void time(String text) {
        addWithin(times, text);
    }

    /** Longitude, latitude and perhaps height, with blanks or commas between them. */
    void coordinate(String text) {
        addWithin(coordinates, KmlNumbers.of(text));
    }

    void value(StreamKind kind, double value) {
        addWithin(values.computeIfAbsent(kind, absent -> new ArrayList<>()), value);
    }

    /** One more than fits makes the table of points refuse the file. */
    private <T> void addWithin(List<T> list, T element) {
        if (list.size() <= limit) {
            list.add(element);
        }
    }

    /** Puts the points into a table that other tracks of the same placemark share. */
    void addTo(TrackPoints points, int line) {
        points.startSegment();
        for (int i = 0; i < Math.max(times.size(), coordinates.size()); i++) {
            points.startPoint();
            if (i < times.size()) {
                points.time(times.get(i), line);
            }
            double[] place = i < coordinates.size() ? coordinates.get(i) : new double[0];
            if (place.length >= 2) {
                points.longitude(place[0]);
                points.latitude(place[1]);
            }
            if (place.length > 2) {
                points.value(StreamKind.ALTITUDE, place[2]);
            }
            for (Map.Entry<StreamKind, List<Double>> column : values.entrySet()) {
                points.value(
                        column.getKey(),
                        i < column.getValue().size() ? column.getValue().get(i) : Double.NaN);
            }
            points.endPoint();
        }
    }
}
