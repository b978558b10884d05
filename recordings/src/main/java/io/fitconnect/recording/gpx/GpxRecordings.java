package io.fitconnect.recording.gpx;

import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.SubSport;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.xml.XmlSports;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the tracks of a GPX file together to recordings. */
final class GpxRecordings {

    private static final long OTHER_TRAINING_MILLIS = Duration.ofHours(12).toMillis();

    private final GpxFile file;
    private final ReadingLimits limits;
    private final boolean timed;

    private GpxRecordings(GpxFile file, ReadingLimits limits) {
        this.file = file;
        this.limits = limits;
        int samples =
                file.tracks().stream().mapToInt(track -> track.samples().size()).sum();
        int timedSamples =
                file.tracks().stream().mapToInt(GpxTrack::timedSamples).sum();
        this.timed = timedSamples > 0 && timedSamples * 2 >= samples;
    }

    static List<Recording> of(GpxFile file, ReadingLimits limits) {
        GpxRecordings recordings = new GpxRecordings(file, limits);
        List<GpxTrack> tracks =
                file.tracks().stream().filter(track -> !track.isEmpty()).toList();
        if (tracks.isEmpty()) {
            throw refusal(file);
        }
        return recordings.trainings(tracks).stream().map(recordings::recording).toList();
    }

    /** Tracks in the order of their times, those of one training together. */
    private List<List<GpxTrack>> trainings(List<GpxTrack> tracks) {
        if (!timed || tracks.stream().anyMatch(track -> track.timedSamples() == 0)) {
            return List.of(tracks);
        }
        List<List<GpxTrack>> trainings = new ArrayList<>();
        long end = Long.MIN_VALUE;
        for (GpxTrack track : tracks.stream()
                .sorted(Comparator.comparingLong(GpxTrack::start))
                .toList()) {
            if (trainings.isEmpty() || track.start() - end > OTHER_TRAINING_MILLIS) {
                trainings.add(new ArrayList<>());
            }
            trainings.get(trainings.size() - 1).add(track);
            end = Math.max(end, track.end());
        }
        if (trainings.size() > limits.sessions()) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE,
                    "The file has tracks of more than " + limits.sessions()
                            + " trainings. Split it into several files.");
        }
        return trainings;
    }

    private Recording recording(List<GpxTrack> tracks) {
        SampleTable samples = new SampleTable(limits.samples());
        tracks.forEach(track -> samples.addAll(track.samples()));
        if (!timed) {
            samples.dropTimes();
        }
        long start = timed
                ? tracks.stream()
                        .mapToLong(GpxTrack::start)
                        .filter(time -> time != SampleTable.NO_TIME)
                        .min()
                        .orElseThrow()
                : SampleTable.NO_TIME;
        Streams streams = samples.toStreams(0, samples.size(), start).withDistance();
        String type = firstOf(tracks.stream().map(GpxTrack::type).toList());
        SubSport subSport = XmlSports.subSport(type);
        return new Recording(
                timed ? Instant.ofEpochMilli(start) : null,
                tracks.get(0).points().offset(),
                XmlSports.sport(type),
                subSport,
                firstOf(tracks.stream().map(GpxTrack::name).toList()),
                file.creator(),
                subSport != null && subSport.impliesIndoor(),
                MeasuredTotals.of(streams),
                List.of(),
                streams,
                warnings());
    }

    private static @Nullable String firstOf(List<@Nullable String> texts) {
        return texts.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    private List<ReadingWarning> warnings() {
        List<ReadingWarning> warnings = new ArrayList<>(file.faults().warnings());
        if (!timed) {
            warnings.add(new ReadingWarning(
                    Code.NO_TIMES, "The points have no (believable) times: when and how long is unknown."));
        }
        if (file.wasSwapped()) {
            warnings.add(new ReadingWarning(
                    Code.IMPOSSIBLE_POSITIONS, "Latitude and longitude stood in each other's place and were swapped."));
        }
        if (file.brokenAtLine() > 0) {
            warnings.add(new ReadingWarning(
                    Code.DATA_LOST,
                    "The file breaks at line " + file.brokenAtLine()
                            + ". What stood before is kept, what follows is lost."));
        }
        if (file.hasRoute()) {
            warnings.add(new ReadingWarning(
                    Code.PARTS_IGNORED, "The routes in the file are no activity and were left out."));
        }
        return warnings;
    }

    private static UnreadableRecording refusal(GpxFile file) {
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
}
