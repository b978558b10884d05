package io.fitconnect.training.progress;

import io.fitconnect.training.progress.figure.CountedTraining;
import java.time.Instant;
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
}
