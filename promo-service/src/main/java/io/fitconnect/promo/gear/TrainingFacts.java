package io.fitconnect.promo.gear;

import java.util.List;
import java.util.UUID;

/** What is known of the trainings of all athletes. */
public interface TrainingFacts {

    /**
     * Keeps the state unless the same or a newer one is kept.
     *
     * @return whether it was kept
     */
    boolean keep(TrainingFact fact);

    /** The athlete's trainings that count, the newest first, at most 20,000. */
    List<TrainingFact> listOf(UUID athlete);
}
