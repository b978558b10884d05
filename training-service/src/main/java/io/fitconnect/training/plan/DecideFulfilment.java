package io.fitconnect.training.plan;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Lets the athlete say which training fulfilled an entry, or that none did; matching leaves such an entry alone. */
@UseCase
public class DecideFulfilment {

    private final PlanEntries entries;
    private final PlannedDays days;
    private final OwnTrainings trainings;

    DecideFulfilment(PlanEntries entries, PlannedDays days, OwnTrainings trainings) {
        this.entries = entries;
        this.days = days;
        this.trainings = trainings;
    }

    /**
     * Links a training of whatever day, sport and size, which leaves the entry that it fulfilled before without one; empty undoes a match or a link.
     */
    public PlanEntry handle(AthleteId athlete, UUID id, LongConsumer requireVersion, Optional<UUID> training) {
        PlanEntry entry = entries.find(athlete, id).orElseThrow(() -> PlanProblems.notFound(id));
        requireVersion.accept(entry.version());
        training.ifPresent(linked -> take(athlete, linked, entry));
        PlanEntry decided = entry.with(Fulfilment.decided(training.orElse(null)));
        if (!decided.equals(entry)) {
            entries.change(athlete, decided);
            days.match(athlete, decided.details().day(), entry.fulfilment().training());
        }
        return decided;
    }

    private void take(AthleteId athlete, UUID training, PlanEntry entry) {
        trainings.require(new TrainingKey(athlete, new TrainingId(training)));
        entries.findFulfilledBy(athlete, training)
                .filter(other -> !other.id().equals(entry.id()))
                .ifPresent(other -> entries.change(athlete, other.with(Fulfilment.decided(null))));
    }
}
