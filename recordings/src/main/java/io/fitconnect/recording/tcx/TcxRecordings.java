package io.fitconnect.recording.tcx;

import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.xml.TrackPointFaults;
import java.util.ArrayList;
import java.util.List;

/** Turns the activities of a TCX file into recordings, or says why there is none. */
final class TcxRecordings {

    private TcxRecordings() {}

    static List<Recording> of(TcxFile file) {
        List<TcxActivity> recorded = file.activities().stream()
                .filter(activity -> !activity.isEmpty())
                .toList();
        if (recorded.isEmpty()) {
            throw refusal(file);
        }
        List<ReadingWarning> warnings = warnings(file);
        return recorded.stream().map(activity -> activity.recording(warnings)).toList();
    }

    private static List<ReadingWarning> warnings(TcxFile file) {
        List<ReadingWarning> warnings = new ArrayList<>();
        if (file.brokenAtLine() > 0) {
            warnings.add(new ReadingWarning(
                    Code.DATA_LOST,
                    "The file breaks at line " + file.brokenAtLine()
                            + ". What stood before is kept, what follows is lost."));
        }
        if (file.hasCourse() || file.hasWorkout()) {
            warnings.add(new ReadingWarning(
                    Code.PARTS_IGNORED, "Courses and workouts in the file are no activity and were left out."));
        }
        return warnings;
    }

    /** An activity that tells neither when it began nor how long it took. */
    static UnreadableRecording noTimes(TrackPointFaults faults) {
        String unread = faults.unreadTimes();
        return new UnreadableRecording(
                Reason.NO_TIMES,
                unread != null
                        ? unread
                        : "The activity tells neither when it began nor how long it took. Export it with its times, or enter"
                                + " the training by hand.");
    }

    private static UnreadableRecording refusal(TcxFile file) {
        if (file.brokenAtLine() > 0) {
            return new UnreadableRecording(
                    Reason.CORRUPT,
                    "The TCX file breaks at line " + file.brokenAtLine()
                            + " before anything was recorded. Export the activity again.");
        }
        String content =
                file.hasCourse() ? "a course to follow" : file.hasWorkout() ? "a workout to do" : "no lap and no point";
        return new UnreadableRecording(
                Reason.NO_ACTIVITY,
                "The TCX file holds " + content + ", not a recorded activity. Export the recorded activity.");
    }
}
