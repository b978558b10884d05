package io.fitconnect.recording.kml;

import io.fitconnect.recording.ClockRepair;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RepairedStreams;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.xml.SportWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the placemarks of a KML file that have times into recordings. */
final class KmlRecordings {

    private final KmlFile file;

    private KmlRecordings(KmlFile file) {
        this.file = file;
    }

    static List<Recording> of(KmlFile file) {
        KmlRecordings recordings = new KmlRecordings(file);
        List<Recording> timed = new ArrayList<>();
        for (KmlPlacemark placemark : file.placemarks()) {
            ClockRepair repair = ClockRepair.of(placemark.points().table());
            Long start = start(repair.samples());
            if (start != null) {
                timed.add(recordings.recording(placemark, repair, start));
            }
        }
        if (timed.isEmpty()) {
            throw refusal(file);
        }
        timed.sort(Comparator.comparing(Recording::start, Comparator.nullsLast(Comparator.naturalOrder())));
        return timed;
    }

    private static @Nullable Long start(SampleTable samples) {
        for (int row = 0; row < samples.size(); row++) {
            if (samples.time(row) != SampleTable.NO_TIME) {
                return samples.time(row);
            }
        }
        return null;
    }

    private Recording recording(KmlPlacemark placemark, ClockRepair repair, long start) {
        SportWords.Meaning sport = SportWords.meaningOf(placemark.name());
        RepairedStreams repaired = RepairedStreams.withUnmarkedPauses(
                repair.samples().toStreams(0, repair.samples().size(), start), sport.sport());
        List<ReadingWarning> warnings = new ArrayList<>(file.faults().warnings());
        warnings.addAll(repair.warnings());
        warnings.addAll(repaired.warnings());
        if (file.brokenAtLine() > 0) {
            warnings.add(new ReadingWarning(
                    Code.DATA_LOST,
                    "The file breaks at line " + file.brokenAtLine()
                            + ". What stood before is kept, what follows is lost."));
        }
        if (file.hasLine()) {
            warnings.add(new ReadingWarning(
                    Code.PARTS_IGNORED, "Lines without times are routes, no activity, and were left out."));
        }
        return new Recording(
                Instant.ofEpochMilli(start),
                placemark.points().offset(),
                sport.sport(),
                sport.subSport(),
                placemark.name(),
                null,
                false,
                MeasuredTotals.of(repaired.streams()),
                List.of(),
                repaired.streams(),
                warnings);
    }

    private static UnreadableRecording refusal(KmlFile file) {
        String unread = file.faults().unreadTimes();
        if (unread != null) {
            return new UnreadableRecording(Reason.NO_TIMES, unread);
        }
        if (file.brokenAtLine() > 0) {
            return new UnreadableRecording(
                    Reason.CORRUPT,
                    "The KML file breaks at line " + file.brokenAtLine()
                            + " before anything was recorded. Export the activity again.");
        }
        boolean hasTrack = file.placemarks().stream()
                .anyMatch(placemark -> placemark.points().table().size() > 0);
        return file.hasLine() || hasTrack
                ? new UnreadableRecording(
                        Reason.NO_TIMES,
                        "The line in the KML file has no times: it is a route to follow, not a recorded activity. Export the"
                                + " recorded activity as GPX, or enter the training by hand.")
                : new UnreadableRecording(
                        Reason.NO_ACTIVITY,
                        "The KML file holds no track, only places or shapes. Export the recorded activity.");
    }
}
