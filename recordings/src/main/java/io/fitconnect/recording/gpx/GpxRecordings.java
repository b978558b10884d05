package io.fitconnect.recording.gpx;

import io.fitconnect.recording.ClockRepair;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RepairedStreams;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Strides;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.gpx.GpxNames.TrackValue;
import io.fitconnect.recording.xml.SportWords;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the tracks of a GPX file together to recordings. */
final class GpxRecordings {

    private static final long OTHER_TRAINING_MILLIS = Duration.ofHours(12).toMillis();

    private final GpxFile file;
    private final ReadingLimits limits;
    private final List<GpxTrack> tracks = new ArrayList<>();
    private final List<ReadingWarning> warnings = new ArrayList<>();
    private final boolean timed;

    private GpxRecordings(GpxFile file, ReadingLimits limits) {
        this.file = file;
        this.limits = limits;
        file.tracks().stream()
                .filter(track -> !track.isEmpty())
                .map(GpxTrack::repaired)
                .forEach(tracks::addAll);
        int samples = tracks.stream().mapToInt(track -> track.samples().size()).sum();
        int timedSamples = tracks.stream().mapToInt(GpxTrack::timedSamples).sum();
        this.timed = timedSamples > 0 && timedSamples * 2 >= samples;
        dropCopies();
    }

    static List<Recording> of(GpxFile file, ReadingLimits limits) {
        GpxRecordings recordings = new GpxRecordings(file, limits);
        if (recordings.tracks.isEmpty()) {
            throw GpxRefusals.noTrack(file);
        }
        List<List<GpxTrack>> trainings = recordings.trainings();
        recordings.noteFile();
        return trainings.stream().map(recordings::recording).toList();
    }

    /** Leaves out tracks that hold the same samples as one before. */
    private void dropCopies() {
        if (tracks.size() > 1) {
            Set<Content> before = new HashSet<>();
            int all = tracks.size();
            tracks.removeIf(track -> !before.add(Content.of(track)));
            noteRepeated(all - tracks.size());
        }
    }

    private void noteRepeated(int count) {
        if (count > 0) {
            warnings.add(new ReadingWarning(
                    Code.REPEATED, count + " tracks were recorded at the same time as others and were left out."));
        }
    }

    /** Tracks in the order of their times, those of one training together. */
    private List<List<GpxTrack>> trainings() {
        if (!timed || tracks.stream().anyMatch(track -> track.timedSamples() == 0)) {
            return List.of(tracks);
        }
        List<List<GpxTrack>> trainings = new ArrayList<>();
        int beside = 0;
        long end = Long.MIN_VALUE;
        for (GpxTrack track : tracks.stream()
                .sorted(Comparator.comparingLong(GpxTrack::start)
                        .thenComparing(Comparator.comparingLong(GpxTrack::end).reversed()))
                .toList()) {
            if (trainings.isEmpty() || track.start() - end > OTHER_TRAINING_MILLIS) {
                trainings.add(new ArrayList<>());
            }
            List<GpxTrack> training = trainings.get(trainings.size() - 1);
            if (training.stream().anyMatch(track::isBeside)) {
                beside++;
            } else {
                training.add(track);
            }
            end = Math.max(end, track.end());
        }
        noteRepeated(beside);
        dropStrayPoints(trainings);
        if (trainings.size() > limits.sessions()) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE,
                    "The file has tracks of more than " + limits.sessions()
                            + " trainings. Split it into several files.");
        }
        return trainings;
    }

    /** A single point on a day of its own dates no training. */
    private void dropStrayPoints(List<List<GpxTrack>> trainings) {
        int all = trainings.size();
        List<List<GpxTrack>> strays = trainings.stream()
                .filter(training ->
                        training.stream().mapToInt(GpxTrack::timedSamples).sum() == 1)
                .toList();
        if (!strays.isEmpty() && strays.size() < all) {
            trainings.removeAll(strays);
            warnings.add(new ReadingWarning(
                    Code.TIMES_DOUBTFUL, strays.size() + " single points on days of their own were left out."));
        }
    }

    private Recording recording(List<GpxTrack> training) {
        List<ReadingWarning> notes = new ArrayList<>(warnings);
        training.forEach(track -> notes.addAll(track.warnings()));
        Instant date = date(training);
        SampleTable samples = samples(training, notes);
        String type = firstOf(training.stream().map(GpxTrack::type).toList());
        SportWords.Meaning sport = SportWords.meaningOf(type);
        RepairedStreams repaired = RepairedStreams.withUnmarkedPauses(
                samples.toStreams(0, samples.size(), date.toEpochMilli()), sport.sport());
        notes.addAll(repaired.warnings());
        Streams streams = repaired.streams();
        if (Strides.areSteps(streams, sport.sport())) {
            streams = Strides.ofSteps(streams);
        }
        String title = firstOf(training.stream().map(GpxTrack::title).toList());
        return new Recording(
                date,
                offset(training),
                sport.sport(),
                sport.subSport(),
                title == null ? file.title() : title,
                file.creator(),
                sport.subSport() != null && sport.subSport().impliesIndoor(),
                totals(training, streams),
                List.of(),
                streams,
                notes);
    }

    private SampleTable samples(List<GpxTrack> training, List<ReadingWarning> notes) {
        SampleTable samples = training.get(0).samples();
        if (training.size() > 1) {
            SampleTable all = new SampleTable(limits.samples());
            training.forEach(track -> all.addAll(track.samples()));
            ClockRepair repair = ClockRepair.of(all);
            notes.addAll(repair.warnings());
            samples = repair.samples();
        }
        if (!timed) {
            samples.dropTimes();
        }
        return samples;
    }

    private static @Nullable Long firstTime(List<GpxTrack> training) {
        long first = Long.MAX_VALUE;
        for (GpxTrack track : training) {
            first = track.start() == SampleTable.NO_TIME ? first : Math.min(first, track.start());
        }
        return first == Long.MAX_VALUE ? null : first;
    }

    /** The first moment that a point states, be they few, else that of the file; without either it is a route. */
    private Instant date(List<GpxTrack> training) {
        Long stated = firstTime(training);
        Instant date = stated == null ? file.time() : Instant.ofEpochMilli(stated);
        int samples =
                training.stream().mapToInt(track -> track.samples().size()).sum();
        if (date == null || (!timed && samples < 2)) {
            throw GpxRefusals.noTimes(file);
        }
        return date;
    }

    /** Of the points' times, one of which may be written otherwise than the first; else of the time of the file, where that is the date. */
    private @Nullable ZoneOffset offset(List<GpxTrack> training) {
        return firstTime(training) == null
                ? file.offset()
                : training.stream()
                        .map(GpxTrack::offset)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static Totals totals(List<GpxTrack> training, Streams streams) {
        return MeasuredTotals.of(streams)
                .orElse(Totals.builder()
                        .energyKilocalories(sum(training, TrackValue.ENERGY))
                        .heartRateBpm(
                                only(training, TrackValue.AVERAGE_HEART_RATE),
                                only(training, TrackValue.MAX_HEART_RATE))
                        .build());
    }

    private static @Nullable Integer sum(List<GpxTrack> training, TrackValue kind) {
        double sum = training.stream()
                .map(track -> track.value(kind))
                .filter(Objects::nonNull)
                .mapToDouble(Objects::requireNonNull)
                .sum();
        return sum > 0 && sum <= 1e6 ? (Integer) (int) Math.round(sum) : null;
    }

    /** A figure of the only track that there is. */
    private static @Nullable Integer only(List<GpxTrack> training, TrackValue kind) {
        Double value = training.get(0).value(kind);
        return training.size() > 1 || value == null || value > 300 ? null : (Integer) (int) Math.round(value);
    }

    private static @Nullable String firstOf(List<@Nullable String> texts) {
        return texts.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    private void noteFile() {
        warnings.addAll(file.faults().warnings());
        if (!timed) {
            warnings.add(new ReadingWarning(
                    Code.NO_TIMES,
                    "The points have no (believable) times: the date is the one that the file states, and how long it"
                            + " took is unknown."));
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
    }

    /** What tells a track from its copy. */
    private record Content(long start, Streams streams) {

        static Content of(GpxTrack track) {
            SampleTable samples = track.samples();
            return new Content(track.start(), samples.toStreams(0, samples.size(), track.start()));
        }
    }
}
