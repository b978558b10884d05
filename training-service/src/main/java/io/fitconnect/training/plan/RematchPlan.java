package io.fitconnect.training.plan;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.time.LocalDate;
import java.util.List;

/** Matches every planned day of an athlete from scratch; what the athlete decided stays. */
@UseCase
public class RematchPlan {

    private final PlanEntries entries;
    private final PlannedDays days;

    RematchPlan(PlanEntries entries, PlannedDays days) {
        this.entries = entries;
        this.days = days;
    }

    public void handle(AthleteId athlete) {
        List<LocalDate> planned = entries.listDays(athlete);
        planned.forEach(day -> days.match(athlete, day));
    }
}
