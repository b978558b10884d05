package io.fitconnect.training.plan;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Takes an entry out of the plan; what fulfilled it may fulfil another of its day. */
@UseCase
public class DeletePlanEntry {

    private final PlanEntries entries;
    private final PlannedDays days;

    DeletePlanEntry(PlanEntries entries, PlannedDays days) {
        this.entries = entries;
        this.days = days;
    }

    /** Deletes the entry. */
    public void handle(AthleteId athlete, UUID id, LongConsumer requireVersion) {
        PlanEntry entry = entries.find(athlete, id).orElseThrow(() -> PlanProblems.notFound(id));
        requireVersion.accept(entry.version());
        entries.delete(athlete, id);
        days.match(athlete, entry.details().day(), entry.fulfilment().training());
    }
}
