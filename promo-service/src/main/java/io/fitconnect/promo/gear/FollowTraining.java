package io.fitconnect.promo.gear;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Follows what training-service tells of a training. */
@UseCase
public class FollowTraining {

    private final TrainingFacts facts;
    private final List<GearWatch> watches;

    FollowTraining(TrainingFacts facts, List<GearWatch> watches) {
        this.facts = facts;
        this.watches = List.copyOf(watches);
    }

    /** Keeps the newest state, in whatever order and however often states arrive. */
    public void handle(TrainingFact fact) {
        if (facts.keep(fact)) {
            watches.forEach(watch -> watch.gearChanged(fact.athlete()));
        }
    }
}
