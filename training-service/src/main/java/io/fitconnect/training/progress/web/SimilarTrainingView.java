package io.fitconnect.training.progress.web;

import io.fitconnect.training.progress.figure.CountedTraining;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training on the same route. */
@Schema(name = "SimilarTraining")
record SimilarTrainingView(
        UUID trainingId,
        Instant startTime,

        @Schema(description = "On its own clock") LocalDate day,

        @Schema(description = "Without pauses where they are known")
        int seconds,

        @Nullable Double distanceMeters,
        @Nullable Integer averageHeartRateBpm) {

    static SimilarTrainingView of(CountedTraining training) {
        return new SimilarTrainingView(
                training.id(),
                training.startedAt(),
                training.day(),
                training.seconds(),
                training.distanceMeters(),
                training.averageHeartRateBpm());
    }
}
