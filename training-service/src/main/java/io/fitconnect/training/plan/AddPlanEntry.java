package io.fitconnect.training.plan;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;

/** Plans a training; one that was done already that day may fulfil it at once. */
@UseCase
public class AddPlanEntry {

    private final PlanEntries entries;
    private final PlannedDays days;

    AddPlanEntry(PlanEntries entries, PlannedDays days) {
        this.entries = entries;
        this.days = days;
    }

    /** Adds an entry to the plan, and tells its id. */
    public UUID handle(AthleteId athlete, PlanDetails details) {
        days.requireRoom(athlete, details.day());
        PlanEntry entry = PlanEntry.of(details);
        entries.add(athlete, entry);
        days.match(athlete, details.day());
        return entry.id();
    }
}
