package io.fitconnect.training.strength;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Renames an own exercise; its sets stay. */
@UseCase
public class ChangeExercise {

    private final OwnExercises exercises;

    ChangeExercise(OwnExercises exercises) {
        this.exercises = exercises;
    }

    /** Gives the exercise a name and a group, and offers it. */
    public Exercise handle(AthleteId athlete, UUID id, String name, @Nullable MuscleGroup group) {
        Exercise current = get(athlete, id);
        Exercise changed = Exercise.own(current.id(), name, group, false);
        exercises.change(athlete, changed);
        return changed;
    }

    private Exercise get(AthleteId athlete, UUID id) {
        return exercises.find(athlete, id).orElseThrow(() -> StrengthProblems.notFound(id.toString()));
    }
}
