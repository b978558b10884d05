package io.fitconnect.e2e.world.effort;

import io.fitconnect.e2e.client.Recording;
import io.fitconnect.e2e.world.course.Courses;
import io.fitconnect.e2e.world.roster.Athlete;
import io.fitconnect.e2e.world.season.Outing;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.export.ExportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** An athlete's watch: every training becomes a file. */
public final class Watch {

    private final Athlete athlete;
    private final Courses courses;

    public Watch(Athlete athlete) {
        this.athlete = athlete;
        this.courses = new Courses(athlete);
    }

    /** The file of a training, with a sample every few seconds as watches write to save room. */
    public Recording file(Outing outing, int secondsPerSample) {
        var recording = record(outing, secondsPerSample);
        var format =
                outing.name() != null && ExportFormat.GPX.canCarry(recording) ? ExportFormat.GPX : athlete.device();
        var bytes = new ByteArrayOutputStream();
        try {
            format.write(recording, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Recording(fileName(outing, format), bytes.toByteArray());
    }

    io.fitconnect.recording.Recording record(Outing outing, int secondsPerSample) {
        var discipline = outing.discipline();
        var course = discipline.ground().isUnderSky() ? courses.of(outing) : null;
        var streams = new Performance(athlete, outing, course, secondsPerSample).record();
        return new io.fitconnect.recording.Recording(
                outing.instant(),
                outing.start().getOffset(),
                discipline.sport(),
                discipline.subSport(),
                outing.name(),
                null,
                course == null,
                totals(streams),
                new Laps(outing.instant(), streams).every(discipline.lapMeters()),
                streams,
                List.of());
    }

    /** With the energy that a watch would estimate. */
    private Totals totals(Streams streams) {
        var measured = MeasuredTotals.of(streams);
        var moving = Objects.requireNonNullElse(measured.moving(), Duration.ZERO);
        var beats = Objects.requireNonNullElse(measured.averageHeartRateBpm(), 0);
        var reserve = (double) (beats - athlete.body().restingHeartRate())
                / (athlete.body().maxHeartRate() - athlete.body().restingHeartRate());
        var perHour = athlete.body().weightKilograms() * Math.max(15 * reserve, 1);
        var energy = (int) Math.round(perHour * moving.toSeconds() / 3_600);
        return measured.orElse(Totals.builder().energyKilocalories(energy).build());
    }

    private String fileName(Outing outing, ExportFormat format) {
        return "%s-%s-%s.%s"
                .formatted(
                        athlete.key(),
                        outing.day(),
                        outing.discipline().key(),
                        format.name().toLowerCase(Locale.ROOT));
    }
}
