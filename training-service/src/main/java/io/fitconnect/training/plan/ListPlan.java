package io.fitconnect.training.plan;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Reads the plan of some days. */
@UseCase(readOnly = true)
public class ListPlan {

    /** The most days at once: the weeks that show a year. */
    public static final int MAX_DAYS = 372;

    private final PlanEntries entries;

    ListPlan(PlanEntries entries) {
        this.entries = entries;
    }

    /** Lists the entries of the days from the first to the last, both included. */
    public List<PlanEntry> handle(AthleteId athlete, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw InvalidValue.refuse("to", "must not be before from");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MAX_DAYS) {
            throw InvalidValue.refuse("to", "must be less than " + MAX_DAYS + " days after from");
        }
        return entries.list(athlete, from, to, MAX_DAYS * PlannedDays.MAX_ENTRIES);
    }
}
