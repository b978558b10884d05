package io.fitconnect.training.strength;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.List;
import java.util.stream.Stream;

/** Lists what an athlete can choose from: the shipped exercises, then the own ones. */
@UseCase(readOnly = true)
public class ListExercises {

    private final ShippedExercises shipped;
    private final OwnExercises own;

    ListExercises(ShippedExercises shipped, OwnExercises own) {
        this.shipped = shipped;
        this.own = own;
    }

    /** Retired exercises are left out. */
    public List<Exercise> handle(AthleteId athlete) {
        return Stream.concat(shipped.list().stream(), own.list(athlete).stream())
                .filter(exercise -> !exercise.retired())
                .toList();
    }
}
