package io.fitconnect.training.strength;

import java.util.Collection;
import java.util.Optional;

/** The list that every athlete has. A word that was shipped once stays. */
public interface ShippedExercises {

    /** All in the order in which they are offered. */
    Collection<Exercise> list();

    Optional<Exercise> find(String id);
}
