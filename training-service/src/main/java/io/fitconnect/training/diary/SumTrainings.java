package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;

/** An athlete sums up the trainings that a filter shows. */
@UseCase(readOnly = true)
public class SumTrainings {

    public static final int MAX_TRAININGS = 20_000;

    private final DiaryTotals totals;

    SumTrainings(DiaryTotals totals) {
        this.totals = totals;
    }

    /** Returns the sums, or refuses a filter that shows more than 20,000 trainings. */
    public Totals handle(AthleteId athlete, DiaryFilter filter) {
        Totals sum = totals.sum(athlete, filter, MAX_TRAININGS + 1);
        if (sum.trainings() > MAX_TRAININGS) {
            throw InvalidValue.refuse("from", "must leave at most 20,000 trainings; narrow the filter down");
        }
        return sum;
    }
}
