package io.fitconnect.training.strength.web;

import io.fitconnect.training.strength.Exercise;
import io.fitconnect.training.strength.MuscleGroup;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What an athlete says of an own exercise. */
record ExerciseDocument(
        @Schema(description = "One line", example = "Sandbag carry", maxLength = Exercise.MAX_NAME_LENGTH)
        @NotNull(message = "is required")
        String name,

        @Nullable MuscleGroup muscleGroup) {

    String requireName() {
        return Exercise.NAME.require("name", name);
    }
}
