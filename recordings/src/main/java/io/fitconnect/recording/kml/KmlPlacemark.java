package io.fitconnect.recording.kml;

import io.fitconnect.recording.xml.TrackPoints;
import org.jspecify.annotations.Nullable;

/** A {@code Placemark} with its tracks as segments of one table. */
final class KmlPlacemark {

    private final TrackPoints points;
    private @Nullable String name;

    KmlPlacemark(TrackPoints points) {
        this.points = points;
    }

    TrackPoints points() {
        return points;
    }

    void name(String text) {
        name = text.isEmpty() ? null : text;
    }

    @Nullable
    String name() {
        return name;
    }
}
