package io.fitconnect.recording.gpx;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.xml.TrackPointFaults;
import io.fitconnect.recording.xml.TrackPoints;
import io.fitconnect.recording.xml.XmlCursor;
import io.fitconnect.recording.xml.XmlStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in a GPX file: its tracks, and whether there is anything else. */
final class GpxFile {

    /** Elements within a track point, of GPX itself and of the usual extensions. */
    private static final Map<String, StreamKind> VALUES = Map.ofEntries(
            Map.entry("ele", StreamKind.ALTITUDE),
            Map.entry("speed", StreamKind.SPEED),
            Map.entry("hr", StreamKind.HEART_RATE),
            Map.entry("heartrate", StreamKind.HEART_RATE),
            Map.entry("cad", StreamKind.CADENCE),
            Map.entry("cadence", StreamKind.CADENCE),
            Map.entry("power", StreamKind.POWER),
            Map.entry("watts", StreamKind.POWER),
            Map.entry("PowerInWatts", StreamKind.POWER),
            Map.entry("atemp", StreamKind.TEMPERATURE),
            Map.entry("temp", StreamKind.TEMPERATURE));

    private final ReadingLimits limits;
    private final boolean swapped;
    private final XmlCursor cursor;
    private final TrackPointFaults faults = new TrackPointFaults();
    private final List<GpxTrack> tracks = new ArrayList<>();
    private @Nullable String creator;
    private boolean hasRoute;
    private boolean hasWaypoint;

    private GpxFile(XmlCursor cursor, ReadingLimits limits, boolean swapped) {
        this.cursor = cursor;
        this.limits = limits;
        this.swapped = swapped;
    }

    static GpxFile read(byte[] content, ReadingLimits limits, boolean swapped) {
        GpxFile file = new GpxFile(XmlCursor.of(content, limits), limits, swapped);
        for (XmlStep step = file.cursor.next(); step != null; step = file.cursor.next()) {
            file.take(step);
        }
        return file;
    }

    private void take(XmlStep step) {
        if (step.starts()) {
            begin(step.element());
        } else if (cursor.isWithin("trkpt")) {
            takeValue(step.element());
        } else if (cursor.isWithin("trk")) {
            end(step.element());
        }
    }

    private void begin(String element) {
        switch (element) {
            case "gpx" -> creator = cursor.attribute("creator");
            case "rte" -> hasRoute = true;
            case "wpt" -> hasWaypoint = true;
            case "trk" -> addTrack();
            case "trkseg" -> track().points().startSegment();
            case "trkpt" -> {
                track().points().startPoint();
                track().points().latitude(cursor.attribute("lat"));
                track().points().longitude(cursor.attribute("lon"));
            }
            default -> {
                // Values are taken where their elements end.
            }
        }
    }

    private void addTrack() {
        if (tracks.size() == limits.laps()) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE, "The file has more tracks than are accepted. Split it into several files.");
        }
        int samples = tracks.stream().mapToInt(track -> track.samples().size()).sum();
        tracks.add(new GpxTrack(new TrackPoints(limits.samples() - samples, swapped, faults)));
    }

    /** The current track; points outside of any make one of their own. */
    private GpxTrack track() {
        if (tracks.isEmpty()) {
            addTrack();
        }
        return tracks.get(tracks.size() - 1);
    }

    private void takeValue(String element) {
        StreamKind kind = VALUES.get(element);
        if (kind != null) {
            track().points().value(kind, cursor.text());
        } else if (element.equals("time")) {
            track().points().time(cursor.text());
        }
    }

    private void end(String element) {
        switch (element) {
            case "trkpt" -> track().points().endPoint();
            case "name" -> track().name(cursor.text());
            case "type" -> track().type(cursor.text());
            default -> {
                // Description, links and colours of a track.
            }
        }
    }

    List<GpxTrack> tracks() {
        return tracks;
    }

    TrackPointFaults faults() {
        return faults;
    }

    /** Whether latitudes and longitudes stand in each other's place. */
    boolean looksSwapped() {
        return faults.looksSwapped();
    }

    boolean wasSwapped() {
        return swapped;
    }

    @Nullable
    String creator() {
        return creator;
    }

    boolean hasRoute() {
        return hasRoute;
    }

    boolean hasWaypoint() {
        return hasWaypoint;
    }

    int brokenAtLine() {
        return cursor.brokenAtLine();
    }
}
