package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.effort.TimedTrack;
import io.fitconnect.recording.formats.KnownFormats;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The track of a recording as integration-service announces it, which can be put to another place. Times count from its start, so that
 * another start is all that another time needs.
 *
 * @param sport      a ride stays one, all else becomes a run
 * @param deviations how far the recording strays from the straight line to each point
 */
record MovedRecording(
        String sport, List<Double> seconds, List<Double> meters, List<Position> way, List<Double> deviations) {

    private static final Instant ANY_TIME = Instant.parse("2026-09-14T05:31:07Z");

    /** Of runs and rides that the project makes up, in all three formats. */
    static List<MovedRecording> madeUp() {
        return Stream.of(
                        SampleRecordings.run(ANY_TIME, 50, 1).gpx(),
                        SampleRecordings.run(ANY_TIME, 44, 2).fit(),
                        SampleRecordings.run(ANY_TIME, 65, 3).tcx(),
                        SampleRecordings.run(ANY_TIME, 30, 4).gpx(),
                        SampleRecordings.run(ANY_TIME, 2, 5).fit(),
                        SampleRecordings.run(ANY_TIME, 80, 6).fit(),
                        SampleRecordings.ride(ANY_TIME, 60, 7).tcx(),
                        SampleRecordings.ride(ANY_TIME, 100, 8).fit(),
                        SampleRecordings.ride(ANY_TIME, 95, 9).gpx())
                .flatMap(MovedRecording::read)
                .toList();
    }

    /** Of all files of a folder that say where somebody was when. */
    static List<MovedRecording> listIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(fit|gpx|tcx)"))
                    .sorted()
                    .flatMap(file -> read(bytes(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same way from another place on. */
    MovedRecording from(Position place) {
        Position first = way.get(0);
        return new MovedRecording(
                sport,
                seconds,
                meters,
                way.stream().map(each -> moved(each, first, place)).toList(),
                deviations);
    }

    /** Whole seconds from the start to the last point. */
    int elapsedSeconds() {
        return (int) Math.ceil(seconds.get(seconds.size() - 1));
    }

    double distanceMeters() {
        return meters.get(meters.size() - 1);
    }

    private static Stream<MovedRecording> read(byte[] file) {
        try {
            return KnownFormats.reader(ReadingLimits.DEFAULT).read(RecordingFile.of(file)).recordings().stream()
                    .filter(recording -> recording.start() != null)
                    .flatMap(recording -> TimedTrack.of(recording.streams())
                            .filter(track -> track.hasPositions() && track.distanceMeters() != null)
                            .map(track -> of(recording, track))
                            .stream());
        } catch (UnreadableRecording damaged) {
            return Stream.empty();
        }
    }

    private static MovedRecording of(Recording recording, TimedTrack track) {
        List<Double> latitudes = Objects.requireNonNull(track.latitudes());
        List<Double> longitudes = Objects.requireNonNull(track.longitudes());
        return new MovedRecording(
                recording.sport() == Sport.CYCLING ? "cycling" : "running",
                track.seconds(),
                Objects.requireNonNull(track.distanceMeters()).stream()
                        .map(meter -> Math.round(meter * 100) / 100.0)
                        .toList(),
                IntStream.range(0, latitudes.size())
                        .mapToObj(point -> new Position(latitudes.get(point), longitudes.get(point)))
                        .toList(),
                Objects.requireNonNull(track.deviationMeters()));
    }

    /** As far to the east and to the north of the one place as it was of the other. */
    private static Position moved(Position point, Position from, Position to) {
        double north = point.latitude() - from.latitude();
        double east = (point.longitude() - from.longitude()) * shrink(from) / shrink(to);
        return new Position(to.latitude() + north, to.longitude() + east);
    }

    /** How much shorter a degree of longitude is there than one of latitude. */
    private static double shrink(Position place) {
        return Math.cos(Math.toRadians(place.latitude()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
