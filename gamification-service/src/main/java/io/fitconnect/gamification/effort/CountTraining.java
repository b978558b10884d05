package io.fitconnect.gamification.effort;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Counts a training, or what has become of it. */
@UseCase
public class CountTraining {

    private final EffortLedger ledger;
    private final List<TrainingWatch> trainings;
    private final List<EffortWatch> efforts;

    CountTraining(EffortLedger ledger, List<TrainingWatch> trainings, List<EffortWatch> efforts) {
        this.ledger = ledger;
        this.trainings = List.copyOf(trainings);
        this.efforts = List.copyOf(efforts);
    }

    /** Follows the newest state, in whatever order and however often states arrive. */
    public void handle(TrainingState state) {
        if (ledger.put(state)) {
            trainings.forEach(watch -> watch.counted(state));
            efforts.forEach(watch -> watch.changed(state.athlete()));
        }
    }
}
