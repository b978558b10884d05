package io.fitconnect.training.strength;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;

/** Takes an own exercise off the list; sets that name it stay, and its history. */
@UseCase
public class RetireExercise {

    private final OwnExercises exercises;

    RetireExercise(OwnExercises exercises) {
        this.exercises = exercises;
    }

    /** Retires the exercise; a second time makes no difference. */
    public void handle(AthleteId athlete, UUID id) {
        Exercise exercise = exercises.find(athlete, id).orElseThrow(() -> StrengthProblems.notFound(id.toString()));
        exercises.change(athlete, Exercise.own(exercise.id(), exercise.englishName(), exercise.group(), true));
    }
}
