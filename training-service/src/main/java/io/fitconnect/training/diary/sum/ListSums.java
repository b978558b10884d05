package io.fitconnect.training.diary.sum;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Start;
import java.time.LocalDate;
import java.util.List;

/** An athlete reads the kept sums of days, weeks, months or years. */
@UseCase(readOnly = true)
public class ListSums {

    public static final int MAX_SUMS = 2_000;

    private final Sums sums;

    ListSums(Sums sums) {
        this.sums = sums;
    }

    /** Returns the sums of periods that begin from the first day to the last, both included. */
    public List<Sum> handle(AthleteId athlete, Period period, LocalDate from, LocalDate to) {
        Start.requireStorable("from", from);
        Start.requireStorable("to", to);
        if (to.isBefore(from)) {
            throw InvalidValue.refuse("to", "must not be before from");
        }
        List<Sum> found = sums.list(athlete, period, from, to, MAX_SUMS + 1);
        if (found.size() > MAX_SUMS) {
            throw InvalidValue.refuse("to", "must leave at most 2,000 sums; take fewer days or a longer period");
        }
        return found;
    }
}
