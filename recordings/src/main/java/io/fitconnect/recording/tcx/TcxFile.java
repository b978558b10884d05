package io.fitconnect.recording.tcx;

import io.fitconnect.recording.Plausibility;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.xml.NameTable;
import io.fitconnect.recording.xml.PointPart;
import io.fitconnect.recording.xml.TrackPoints;
import io.fitconnect.recording.xml.XmlCursor;
import io.fitconnect.recording.xml.XmlValues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a TCX file: its activities, and whether there is anything else. */
final class TcxFile {

    private final ReadingLimits limits;
    private final XmlCursor cursor;
    private final NameTable<PointPart> pointParts = new NameTable<>(TcxNames::pointPart);
    private final List<TcxActivity> activities = new ArrayList<>();
    private @Nullable TcxActivity current;
    private @Nullable TrackPoints point;
    private int laps;
    private boolean lapHasTrack;
    private boolean hasCourse;
    private boolean hasWorkout;

    private TcxFile(XmlCursor cursor, ReadingLimits limits) {
        this.cursor = cursor;
        this.limits = limits;
    }

    static TcxFile read(byte[] content, ReadingLimits limits) {
        return XmlCursor.read(content, limits, cursor -> {
            TcxFile file = new TcxFile(cursor, limits);
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
        } else if (current != null) {
            end(current, element);
        }
    }

    private void takeInPoint(TrackPoints points, String element) {
        if (cursor.starts()) {
            return;
        }
        PointPart part = pointParts.get(holderOr(element));
        switch (part.role()) {
            case POINT -> {
                points.endPoint();
                point = null;
            }
            case TIME -> points.time(cursor);
            case LATITUDE -> points.latitude(cursor.number());
            case LONGITUDE -> points.longitude(cursor.number());
            case MEASUREMENT -> points.value(part, cursor.number());
            default -> {
                // Holders of values, and whether a sensor was there.
            }
        }
    }

    /** Heart rates stand in a {@code Value} within the element that names them. */
    private String holderOr(String element) {
        return element.equals("Value") ? cursor.parent() : element;
    }

    private void begin(String element) {
        switch (element) {
            case "Activity" -> addActivity(cursor.attribute("Sport"));
            case "Transition" -> {
                addActivity("Transition");
                addLap(activities.get(activities.size() - 1));
            }
            case "Course" -> {
                hasCourse = true;
                current = null;
            }
            case "Workout" -> {
                hasWorkout = true;
                current = null;
            }
            default -> {
                if (current != null) {
                    begin(current, element);
                }
            }
        }
    }

    private void begin(TcxActivity activity, String element) {
        switch (element) {
            case "Lap" -> addLap(activity);
            case "Track" -> beginTrack(activity);
            case "Trackpoint" -> {
                point = activity.points();
                point.startPoint();
            }
            default -> {
                // Values are taken where their elements end.
            }
        }
    }

    /** A second track in a lap follows a pause; the first one goes on where the lap before ended. */
    private void beginTrack(TcxActivity activity) {
        if (lapHasTrack) {
            activity.points().startSegment();
        }
        lapHasTrack = true;
    }

    private void addActivity(@Nullable String sport) {
        if (activities.size() == limits.sessions()) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE, "The file has more activities than are accepted. Split it into several files.");
        }
        int samples = activities.stream()
                .mapToInt(activity -> activity.points().table().size())
                .sum();
        current = new TcxActivity(sport, limits.samples() - samples);
        activities.add(current);
    }

    private void addLap(TcxActivity activity) {
        if (laps == limits.laps()) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE,
                    "The file has more laps than are accepted. Split the activity into several files.");
        }
        laps++;
        lapHasTrack = false;
        activity.laps().add(new TcxLap(cursor.attribute("StartTime"), cursor.line(), activity.faults()));
    }

    private void end(TcxActivity activity, String element) {
        String name = holderOr(element);
        if ((cursor.isWithin("Lap") || cursor.isWithin("Transition"))
                && !activity.laps().isEmpty()) {
            activity.laps().get(activity.laps().size() - 1).value(name, cursor.number());
        } else if (name.equals("Name") && cursor.isWithin("Creator")) {
            activity.device(cursor.text());
        } else if (name.equals("Id")) {
            Instant id = XmlValues.time(cursor.text());
            if (id != null && Plausibility.isPlausible(id)) {
                activity.id(id, XmlValues.offset(cursor.text()));
            }
        } else if (name.equals("Activity") || name.equals("Transition")) {
            current = null;
        }
    }

    List<TcxActivity> activities() {
        return activities;
    }

    boolean hasCourse() {
        return hasCourse;
    }

    boolean hasWorkout() {
        return hasWorkout;
    }

    int brokenAtLine() {
        return cursor.brokenAtLine();
    }
}
