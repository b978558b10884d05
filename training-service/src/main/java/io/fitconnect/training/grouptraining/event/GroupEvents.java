package io.fitconnect.training.grouptraining.event;

import java.util.Optional;
import java.util.UUID;

/** Group trainings in event mode. */
public interface GroupEvents {

    Optional<GroupEvent> find(UUID id);

    /** Switches event mode on, or replaces the waves. */
    void put(UUID id, StartWaves waves);

    void remove(UUID id);

    /** Refuses with 404 where event mode is off, for who may know of the group training. */
    default GroupEvent get(UUID id) {
        return find(id).orElseThrow(EventProblems::noEvent);
    }
}
