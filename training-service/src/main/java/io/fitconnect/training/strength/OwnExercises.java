package io.fitconnect.training.strength;

import io.fitconnect.training.diary.AthleteId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What athletes named themselves; every question names the athlete. */
public interface OwnExercises {

    /** All of the athlete in the order in which they were named, retired ones too. */
    List<Exercise> list(AthleteId athlete);

    Optional<Exercise> find(AthleteId athlete, UUID id);

    void add(AthleteId athlete, Exercise exercise);

    /** Writes name, group and whether it is retired. */
    void change(AthleteId athlete, Exercise exercise);
}
