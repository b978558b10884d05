package io.fitconnect.training.strength.web;

import io.fitconnect.training.strength.Exercise;
import io.fitconnect.training.strength.MuscleGroup;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An exercise in the reader's language. */
@Schema(name = "Exercise")
record ExerciseView(
        @Schema(description = "A word of the shipped list, or the UUID of an own exercise", example = "back-squat")
        String id,

        @Schema(description = "In the language of the answer", example = "Back squat")
        String name,

        @Schema(description = "What it trains most; absent when the athlete did not say") @Nullable
        MuscleGroup muscleGroup,

        @Schema(description = "Named by the athlete") boolean own) {

    static ExerciseView of(Exercise exercise, Locale language) {
        return new ExerciseView(exercise.id(), exercise.name(language), exercise.group(), exercise.own());
    }
}
