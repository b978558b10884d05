package io.fitconnect.training.progress;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.BestEffort;
import io.fitconnect.training.progress.figure.CountedTraining;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Trainings for tests. */
public final class Trainings {

    private Trainings() {}

    public static CountedTraining of(
            String sport,
            int seconds,
            @Nullable Double meters,
            @Nullable Integer averageBpm,
            @Nullable Integer exertion) {
        return new CountedTraining(
                UUID.randomUUID(),
                null,
                sport,
                Instant.parse("2026-11-20T05:30:00Z"),
                10_800,
                seconds,
                null,
                meters,
                null,
                averageBpm,
                null,
                exertion);
    }

    /** A recorded run of so many days after the start of March. */
    public static CountedTraining recorded(UUID training, UUID activity, int day) {
        return new CountedTraining(
                training,
                activity,
                "running",
                Instant.parse("2026-03-01T08:00:00Z").plusSeconds(86_400L * day),
                0,
                3_600,
                null,
                10_000.0,
                null,
                null,
                null,
                null);
    }

    public static ActivityFigures fiveKilometresIn(double seconds) {
        return new ActivityFigures(
                null, null, null, null, List.of(new BestEffort(5_000, seconds, 60)), List.of(), List.of(), List.of());
    }
}
