package io.fitconnect.training.strength;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import org.jspecify.annotations.Nullable;

/** Adds an exercise of the athlete's own; a name that is there already is offered again. */
@UseCase
public class AddExercise {

    /** The most own exercises of an athlete, retired ones included. */
    static final int MAX_OWN = 300;

    private final OwnExercises exercises;

    AddExercise(OwnExercises exercises) {
        this.exercises = exercises;
    }

    /** Adds the exercise, or takes the one of the same name back into the list. */
    public Exercise handle(AthleteId athlete, String name, @Nullable MuscleGroup group) {
        var own = exercises.list(athlete);
        for (Exercise exercise : own) {
            if (exercise.englishName().equalsIgnoreCase(name)) {
                Exercise offered = Exercise.own(exercise.id(), name, group, false);
                exercises.change(athlete, offered);
                return offered;
            }
        }
        if (own.size() >= MAX_OWN) {
            throw StrengthProblems.tooMany(MAX_OWN);
        }
        Exercise added = Exercise.own(Ids.next().toString(), name, group, false);
        exercises.add(athlete, added);
        return added;
    }
}
