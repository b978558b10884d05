package io.fitconnect.recording.gpx;

import io.fitconnect.recording.Plausibility;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.xml.PointPart;
import io.fitconnect.recording.xml.TrackPointFaults;
import io.fitconnect.recording.xml.TrackPoints;
import io.fitconnect.recording.xml.XmlCursor;
import io.fitconnect.recording.xml.XmlValues;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a GPX file: its tracks, and whether there is anything else. */
final class GpxFile {

    private final ReadingLimits limits;
    private final boolean swapped;
    private final XmlCursor cursor;
    private final GpxNames names = new GpxNames();
    private final TrackPointFaults faults = new TrackPointFaults();
    private final List<GpxTrack> tracks = new ArrayList<>();
    private @Nullable TrackPoints point;
    private @Nullable String creator;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable Instant time;
    private @Nullable ZoneOffset offset;
    private boolean hasRoute;
    private boolean hasWaypoint;

    private GpxFile(XmlCursor cursor, ReadingLimits limits, boolean swapped) {
        this.cursor = cursor;
        this.limits = limits;
        this.swapped = swapped;
    }

    static GpxFile read(byte[] content, ReadingLimits limits, boolean swapped) {
        return XmlCursor.read(content, limits, cursor -> {
            GpxFile file = new GpxFile(cursor, limits, swapped);
            while (cursor.next()) {
                file.take(cursor.element());
            }
            return file;
        });
    }

    private void take(String element) {
        if (point != null) {
            takeInPoint(point, element);
        } else if (cursor.starts()) {
            begin(element);
        } else {
            end(element, cursor.parent());
        }
    }

    private void takeInPoint(TrackPoints points, String element) {
        if (cursor.starts()) {
            return;
        }
        PointPart part = names.pointPart(element);
        switch (part.role()) {
            case POINT -> {
                points.endPoint();
                point = null;
            }
            case TIME -> {
                if (cursor.parent().equals("trkpt")) {
                    points.time(cursor);
                }
            }
            case MEASUREMENT -> points.value(part, cursor.number());
            default -> {
                // Symbols, fixes and satellites.
            }
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
                point = track().points();
                point.startPoint();
                point.latitude(cursor.attributeNumber("lat"));
                point.longitude(cursor.attributeNumber("lon"));
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

    private void end(String element, String parent) {
        if (parent.equals("trk")) {
            endInTrack(element);
        } else if (parent.equals("metadata") || parent.equals("gpx")) {
            endInFile(element);
        } else if (cursor.isWithin("trk")) {
            GpxNames.trackValue(element).ifPresent(value -> track().value(value, cursor.number()));
        }
    }

    private void endInTrack(String element) {
        switch (element) {
            case "name" -> track().name(cursor.text());
            case "desc" -> track().description(cursor.text());
            case "type" -> track().type(cursor.text());
            default -> {
                // Links, numbers and colours of a track.
            }
        }
    }

    private void endInFile(String element) {
        switch (element) {
            case "name" -> name = cursor.text();
            case "desc" -> description = cursor.text();
            case "time" -> {
                Instant stated = XmlValues.time(cursor.text());
                time = stated != null && Plausibility.isPlausible(stated) ? stated : null;
                offset = time == null ? null : XmlValues.offset(cursor.text());
            }
            default -> {
                // Who made the file and where it lies.
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

    /** The name of the file's content, else its description. */
    @Nullable
    String title() {
        String title = name == null || name.isEmpty() ? description : name;
        return title == null || title.isEmpty() ? null : title;
    }

    /** When the file says that it was made. */
    @Nullable
    Instant time() {
        return time;
    }

    /** What that time is ahead of UTC, when it is written with an offset. */
    @Nullable
    ZoneOffset offset() {
        return offset;
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
