package io.fitconnect.recording.kml;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.xml.TrackPointFaults;
import io.fitconnect.recording.xml.TrackPoints;
import io.fitconnect.recording.xml.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in a KML file: its placemarks with tracks, and whether there is anything else. */
final class KmlFile {

    private static final Map<String, StreamKind> VALUES = Map.of(
            "heartrate", StreamKind.HEART_RATE,
            "heart_rate", StreamKind.HEART_RATE,
            "hr", StreamKind.HEART_RATE,
            "cadence", StreamKind.CADENCE,
            "power", StreamKind.POWER,
            "speed", StreamKind.SPEED,
            "temperature", StreamKind.TEMPERATURE);

    private final ReadingLimits limits;
    private final XmlCursor cursor;
    private final TrackPointFaults faults = new TrackPointFaults();
    private final List<KmlPlacemark> placemarks = new ArrayList<>();
    private @Nullable KmlTrack track;
    private @Nullable StreamKind values;
    private int samples;
    private boolean hasLine;

    private KmlFile(XmlCursor cursor, ReadingLimits limits) {
        this.cursor = cursor;
        this.limits = limits;
    }

    static KmlFile read(byte[] content, ReadingLimits limits) {
        return XmlCursor.read(content, limits, cursor -> {
            KmlFile file = new KmlFile(cursor, limits);
            while (cursor.next()) {
                if (cursor.starts()) {
                    file.begin(cursor.element());
                } else {
                    file.end(cursor.element());
                }
            }
            return file;
        });
    }

    private void begin(String element) {
        switch (element) {
            case "Placemark" -> addPlacemark();
            case "LineString" -> hasLine = true;
            case "Track" -> track = new KmlTrack(limits.samples() - samples);
            case "SimpleArrayData" -> {
                String name = cursor.attribute("name");
                values = name == null ? null : VALUES.get(name.toLowerCase(Locale.ROOT));
            }
            default -> {
                // Values are taken where their elements end.
            }
        }
    }

    private void addPlacemark() {
        if (placemarks.size() == limits.laps()) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE, "The file has more placemarks than are accepted. Split it into several files.");
        }
        samples = placemarks.stream()
                .mapToInt(placemark -> placemark.points().table().size())
                .sum();
        placemarks.add(new KmlPlacemark(new TrackPoints(limits.samples() - samples, false, faults)));
    }

    /** The current placemark; a track outside of any makes one of its own. */
    private KmlPlacemark placemark() {
        if (placemarks.isEmpty()) {
            addPlacemark();
        }
        return placemarks.get(placemarks.size() - 1);
    }

    private void end(String element) {
        if (track != null) {
            endInTrack(track, element);
        } else if (element.equals("name") && cursor.parent().equals("Placemark")) {
            placemark().name(cursor.text());
        }
    }

    private void endInTrack(KmlTrack current, String element) {
        switch (element) {
            case "when" -> current.time(cursor.text());
            case "coord" -> current.coordinate(cursor.text());
            case "SimpleArrayData" -> values = null;
            case "Track" -> {
                current.addTo(placemark().points(), cursor.line());
                track = null;
            }
            default -> {
                if (element.equals("value") && values != null) {
                    current.value(values, cursor.number());
                }
            }
        }
    }

    List<KmlPlacemark> placemarks() {
        return placemarks;
    }

    TrackPointFaults faults() {
        return faults;
    }

    /** Whether there is a line without times. */
    boolean hasLine() {
        return hasLine;
    }

    int brokenAtLine() {
        return cursor.brokenAtLine();
    }
}
