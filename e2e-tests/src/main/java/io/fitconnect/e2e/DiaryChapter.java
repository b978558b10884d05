package io.fitconnect.e2e;

import io.fitconnect.e2e.client.Diary;
import io.fitconnect.e2e.client.ImportStatus;
import io.fitconnect.e2e.client.TrainingView;
import io.fitconnect.e2e.recording.Ride;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What the athlete finds in the diary after the import. */
final class DiaryChapter {

    private static final double DISTANCE_TOLERANCE = 0.005;

    private final Narrator narrator;
    private final Diary diary;
    private final ImportStatus imported;

    DiaryChapter(Narrator narrator, Diary diary, ImportStatus imported) {
        this.narrator = narrator;
        this.diary = diary;
        this.imported = imported;
    }

    /** With the ride that was recorded, every value is compared; without, it is only shown. */
    void tell(@Nullable Ride ride) {
        narrator.step("The training stands in the athlete's diary");
        narrator.equal("trainings", imported.trainings().size(), diary.listAll().size());
        for (var path : imported.trainings()) {
            var training = diary.view(path);
            if (ride == null) {
                show(training);
            } else {
                compare(training, ride);
            }
        }
    }

    private void show(TrainingView training) {
        narrator.ok(training.sport() + " at " + training.startTime());
        narrator.note("distance " + inWords(training.distanceMeters(), "%,.1f m"));
        narrator.note("moving " + time(training.movingSeconds()) + ", elapsed " + time(training.elapsedSeconds()));
        narrator.note("ascent " + inWords(training.ascentMeters(), "%.0f m"));
        narrator.note("heart rate " + inWords(training.averageHeartRateBpm(), "%.0f bpm") + ", highest "
                + inWords(training.maxHeartRateBpm(), "%.0f bpm"));
        narrator.note("%d laps, track of %d points".formatted(training.laps(), training.trackPoints()));
    }

    private void compare(TrainingView training, Ride ride) {
        narrator.equal("sport", "cycling", training.sport());
        near(
                "distance",
                "%,.1f m",
                ride.distanceMeters(),
                training.distanceMeters(),
                ride.distanceMeters() * DISTANCE_TOLERANCE);
        near("moving time", "%.0f s", ride.movingSeconds(), training.movingSeconds(), 1);
        near("elapsed time", "%.0f s", ride.elapsedSeconds(), training.elapsedSeconds(), 1);
        near("ascent", "%.0f m", ride.ascentMeters(), training.ascentMeters(), 1);
        near("average heart rate", "%.0f bpm", ride.averageHeartRateBpm(), training.averageHeartRateBpm(), 1);
        near("highest heart rate", "%.0f bpm", ride.maxHeartRateBpm(), training.maxHeartRateBpm(), 1);
        narrator.equal("laps", ride.laps(), training.laps());
        narrator.check(training.trackPoints() > 1, "track of %d points".formatted(training.trackPoints()));
        var streams = diary.streams(training.path(), "heartRate,distance", "low");
        narrator.equal("samples, status", 200, streams.status());
    }

    private void near(String what, String format, double expected, OptionalDouble actual, double tolerance) {
        var close = actual.isPresent() && Math.abs(actual.getAsDouble() - expected) <= tolerance;
        narrator.check(
                close,
                what + " " + inWords(actual, format)
                        + (close ? "" : ", expected " + String.format(Locale.ROOT, format, expected)));
    }

    private static String time(OptionalDouble seconds) {
        if (seconds.isEmpty()) {
            return "unknown";
        }
        var whole = Math.round(seconds.getAsDouble());
        return String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }

    private static String inWords(OptionalDouble value, String format) {
        return value.isEmpty() ? "unknown" : String.format(Locale.ROOT, format, value.getAsDouble());
    }
}
