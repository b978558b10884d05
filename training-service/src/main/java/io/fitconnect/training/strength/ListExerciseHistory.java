package io.fitconnect.training.strength;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import java.util.Optional;

/** Reads what became of an exercise over time. */
@UseCase(readOnly = true)
public class ListExerciseHistory {

    private final ShippedExercises shipped;
    private final OwnExercises own;
    private final ExerciseHistory history;

    ListExerciseHistory(ShippedExercises shipped, OwnExercises own, ExerciseHistory history) {
        this.shipped = shipped;
        this.own = own;
        this.history = history;
    }

    /** Lists the trainings with the exercise, newest first; refuses with 404 an exercise that the athlete does not have. */
    public Page<ExerciseHistory.Entry> handle(
            AthleteId athlete, String exercise, Optional<ExerciseHistory.Position> after, int limit) {
        Page.requireLimit(limit);
        if (shipped.find(exercise).isEmpty()
                && own.list(athlete).stream().noneMatch(named -> named.id().equals(exercise))) {
            throw StrengthProblems.notFound(exercise);
        }
        return Page.of(history.list(athlete, exercise, after, limit + 1), limit, ExerciseHistory.Entry::position);
    }
}
