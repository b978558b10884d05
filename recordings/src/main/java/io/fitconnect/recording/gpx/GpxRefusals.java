package io.fitconnect.recording.gpx;

import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;

/** Why a GPX file is no activity, and what to do. */
final class GpxRefusals {

    private GpxRefusals() {}

    static UnreadableRecording noTrack(GpxFile file) {
        if (file.brokenAtLine() > 0) {
            return new UnreadableRecording(
                    Reason.CORRUPT,
                    "The GPX file breaks at line " + file.brokenAtLine()
                            + " before anything was recorded. Export the activity again.");
        }
        String content = file.hasRoute()
                ? "a route to follow"
                : file.hasWaypoint() ? "waypoints only" : file.tracks().isEmpty() ? "no track" : "an empty track";
        return new UnreadableRecording(
                Reason.NO_ACTIVITY,
                "The GPX file holds " + content + ", not a recorded activity. Export the recorded track.");
    }

    static UnreadableRecording noTimes(GpxFile file) {
        String unread = file.faults().unreadTimes();
        return new UnreadableRecording(
                Reason.NO_TIMES,
                unread != null
                        ? unread
                        : "The track has no times: it is a route to follow, not a recorded activity. Export the recorded"
                                + " activity with its times, or enter the training by hand.");
    }
}
