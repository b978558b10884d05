package io.fitconnect.training.plan;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;

/** Reads one entry of the plan. */
@UseCase(readOnly = true)
public class ViewPlanEntry {

    private final PlanEntries entries;

    ViewPlanEntry(PlanEntries entries) {
        this.entries = entries;
    }

    /** Refuses with 404 an entry that is not in the athlete's plan. */
    public PlanEntry handle(AthleteId athlete, UUID id) {
        return entries.find(athlete, id).orElseThrow(() -> PlanProblems.notFound(id));
    }
}
