package io.fitconnect.training.strength.web;

import io.fitconnect.training.strength.StrengthSet;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** One set; it has repetitions, a duration, or both. */
record StrengthSetDocument(
        @Schema(description = "Id of an exercise", example = "back-squat") @NotNull(message = "is required")
        String exercise,

        @Schema(example = "8")
        @Min(value = 1, message = "must be at least {value}")
        @Max(value = StrengthSet.MAX_REPETITIONS, message = "must be at most {value}")
        @Nullable
        Integer repetitions,

        @Schema(description = "Kilograms beyond the own body", example = "80")
        @DecimalMin(value = "0", message = "must be at least {value} kilograms")
        @DecimalMax(value = "" + StrengthSet.MAX_KILOGRAMS, message = "must be at most {value} kilograms")
        @Nullable
        Double weightKilograms,

        @Schema(description = "How long it was held or took, in seconds", example = "60")
        @Min(value = 0, message = "must be at least {value} seconds")
        @Max(value = StrengthSet.MAX_SECONDS, message = "must be at most {value} seconds")
        @Nullable
        Integer durationSeconds,

        @Schema(description = "Pause after the set, in seconds", example = "120")
        @Min(value = 0, message = "must be at least {value} seconds")
        @Max(value = StrengthSet.MAX_SECONDS, message = "must be at most {value} seconds")
        @Nullable
        Integer restSeconds,

        @Schema(description = "Counts neither in sums nor as a best", defaultValue = "false") @Nullable
        Boolean warmUp) {

    StrengthSet toSet() {
        return new StrengthSet(
                exercise, repetitions, weightKilograms, durationSeconds, restSeconds, Boolean.TRUE.equals(warmUp));
    }
}
