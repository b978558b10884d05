package io.fitconnect.gamification.effort;

import io.fitconnect.platform.sport.Sport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The newest known state of each training. */
public interface EffortLedger {

    /** Keeps a state; returns false when it is not newer than the kept one. */
    boolean put(TrainingState state);

    /** The athlete's efforts that are present; those against which a flag stands are suspended, and of those with a recording without a clock none ranks. */
    List<Effort> list(UUID athlete);

    /** Some athletes who have trained since a day, from a point that differs each time. */
    List<UUID> sampleAthletes(LocalDate since, int most);

    /** The sport of the training that was made from a recording, as its athlete says it. */
    Optional<Sport> findSport(UUID athlete, UUID activity);
}
