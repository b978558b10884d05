package io.fitconnect.training.strength.web;

import io.fitconnect.training.strength.ExerciseSum;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the sets of one exercise come to; warm-ups are left out. */
@Schema(name = "ExerciseSum")
record ExerciseSumView(
        @Schema(example = "back-squat") String exercise,
        @Schema(example = "4") int sets,
        @Schema(example = "32") int repetitions,

        @Schema(description = "Repetitions × weight, summed, in kilograms", example = "2560")
        double volumeKilograms,

        @Schema(description = "Heaviest weight in kilograms; absent without weights", example = "80") @Nullable
        Double heaviestKilograms,

        @Schema(
                description =
                        "Weight that could be moved once, in kilograms: the best of all sets of at most ten "
                                + "repetitions by Epley's formula, weight × (1 + repetitions ÷ 30). Absent where no set allows it",
                example = "101.3")
        @Nullable
        Double estimatedOneRepetitionMaximumKilograms,

        @Schema(description = "Longest set in seconds; absent without durations", example = "60") @Nullable
        Integer longestSeconds) {

    static ExerciseSumView of(ExerciseSum sum) {
        return new ExerciseSumView(
                sum.exercise(),
                sum.sets(),
                sum.repetitions(),
                sum.volumeKilograms(),
                sum.heaviestKilograms(),
                sum.estimatedMaximumKilograms(),
                sum.longestSeconds());
    }
}
