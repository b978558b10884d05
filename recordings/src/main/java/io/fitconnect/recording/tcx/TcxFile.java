package io.fitconnect.recording.tcx;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.xml.XmlCursor;
import io.fitconnect.recording.xml.XmlStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a TCX file: its activities, and whether there is anything else. */
final class TcxFile {

    private final ReadingLimits limits;
    private final XmlCursor cursor;
    private final List<TcxActivity> activities = new ArrayList<>();
    private @Nullable TcxActivity current;
    private int laps;
    private boolean lapHasTrack;
    private boolean hasCourse;
    private boolean hasWorkout;

    private TcxFile(XmlCursor cursor, ReadingLimits limits) {
        this.cursor = cursor;
        this.limits = limits;
    }

    static TcxFile read(byte[] content, ReadingLimits limits) {
        TcxFile file = new TcxFile(XmlCursor.of(content, limits), limits);
        for (XmlStep step = file.cursor.next(); step != null; step = file.cursor.next()) {
            if (step.starts()) {
                file.begin(step.element());
            } else if (file.current != null) {
                file.end(file.current, step.element());
            }
        }
        return file;
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
            case "Trackpoint" -> activity.points().startPoint();
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
        activity.laps().add(new TcxLap(cursor.attribute("StartTime"), activity.faults()));
    }

    private void end(TcxActivity activity, String element) {
        String name = element.equals("Value") ? valueHolder() : element;
        if (name.equals("Trackpoint")) {
            activity.points().endPoint();
        } else if (cursor.isWithin("Trackpoint")) {
            endInPoint(activity, name, cursor.text());
        } else if ((cursor.isWithin("Lap") || cursor.isWithin("Transition"))
                && !activity.laps().isEmpty()) {
            activity.laps().get(activity.laps().size() - 1).value(name, cursor.text());
        } else if (name.equals("Name") && cursor.isWithin("Creator")) {
            activity.device(cursor.text());
        } else if (name.equals("Activity") || name.equals("Transition")) {
            current = null;
        }
    }

    private static void endInPoint(TcxActivity activity, String name, String text) {
        StreamKind kind = TcxNames.POINT_VALUES.get(name);
        if (kind != null) {
            activity.points().value(kind, text);
        } else if (name.equals("Time")) {
            activity.points().time(text);
        } else if (name.equals("LatitudeDegrees")) {
            activity.points().latitude(text);
        } else if (name.equals("LongitudeDegrees")) {
            activity.points().longitude(text);
        }
    }

    private String valueHolder() {
        return TcxNames.HOLDERS.stream().filter(cursor::isWithin).findFirst().orElse("");
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
