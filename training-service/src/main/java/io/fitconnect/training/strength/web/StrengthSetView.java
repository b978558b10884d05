package io.fitconnect.training.strength.web;

import io.fitconnect.training.strength.StrengthSet;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One set. */
@Schema(name = "StrengthSet")
record StrengthSetView(
        @Schema(example = "back-squat") String exercise,
        @Schema(example = "8") @Nullable Integer repetitions,

        @Schema(description = "Kilograms beyond the own body", example = "80") @Nullable
        Double weightKilograms,

        @Schema(description = "How long it was held or took, in seconds", example = "60") @Nullable
        Integer durationSeconds,

        @Schema(description = "Pause after the set, in seconds", example = "120") @Nullable
        Integer restSeconds,

        @Schema(description = "Counts neither in sums nor as a best")
        boolean warmUp) {

    static StrengthSetView of(StrengthSet set) {
        return new StrengthSetView(
                set.exercise(),
                set.repetitions(),
                set.weightKilograms(),
                set.durationSeconds(),
                set.restSeconds(),
                set.warmUp());
    }
}
