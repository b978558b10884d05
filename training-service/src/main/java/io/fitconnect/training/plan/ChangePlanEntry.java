package io.fitconnect.training.plan;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** Edits a planned training; both days are matched again when it moves. */
@UseCase
public class ChangePlanEntry {

    private final PlanEntries entries;
    private final PlannedDays days;

    ChangePlanEntry(PlanEntries entries, PlannedDays days) {
        this.entries = entries;
        this.days = days;
    }

    /** Changes the entry; a change that makes no difference makes no new version. */
    public PlanEntry handle(
            AthleteId athlete, UUID id, LongConsumer requireVersion, UnaryOperator<PlanDetails> change) {
        PlanEntry current = entries.find(athlete, id).orElseThrow(() -> PlanProblems.notFound(id));
        requireVersion.accept(current.version());
        PlanEntry changed = current.with(change.apply(current.details()));
        if (!changed.equals(current)) {
            boolean moves = !changed.details().day().equals(current.details().day());
            if (moves) {
                days.requireRoom(athlete, changed.details().day());
            }
            entries.change(athlete, changed);
            days.match(athlete, changed.details().day());
            if (moves) {
                days.match(athlete, current.details().day());
            }
        }
        return entries.find(athlete, id).orElseThrow();
    }
}
