package io.fitconnect.training.diary.sum;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Start;
import io.fitconnect.training.week.WeekStart;
import io.fitconnect.training.week.WeekStarts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An athlete reads the kept sums of days, weeks, months or years. */
@UseCase(readOnly = true)
public class ListSums {

    public static final int MAX_SUMS = 2_000;

    private static final int DAYS = 7;

    private final Sums sums;
    private final WeekStarts weekStarts;

    ListSums(Sums sums, WeekStarts weekStarts) {
        this.sums = sums;
        this.weekStarts = weekStarts;
    }

    /** Returns the sums of periods that begin from the first day to the last, both included. */
    public List<Sum> handle(AthleteId athlete, Period period, LocalDate from, LocalDate to) {
        Start.requireStorable("from", from);
        Start.requireStorable("to", to);
        if (to.isBefore(from)) {
            throw InvalidValue.refuse("to", "must not be before from");
        }
        WeekStart weekStart = period == Period.WEEK ? weekStarts.get(athlete.value()) : WeekStart.MONDAY;
        List<Sum> found = weekStart.isMonday()
                ? sums.list(athlete, period, from, to, MAX_SUMS + 1)
                : listWeeks(athlete, weekStart, from, to);
        if (found.size() > MAX_SUMS) {
            throw tooMany();
        }
        return found;
    }

    /** Weeks that begin on another day than the kept ones, of the kept days. */
    private List<Sum> listWeeks(AthleteId athlete, WeekStart weekStart, LocalDate from, LocalDate to) {
        LocalDate first = weekStart.of(from.plusDays(DAYS - 1));
        LocalDate last = weekStart.of(to);
        if (last.isBefore(first)) {
            return List.of();
        }
        List<Sum> days = sums.list(athlete, Period.DAY, first, last.plusDays(DAYS - 1), DAYS * MAX_SUMS + 1);
        if (days.size() > DAYS * MAX_SUMS) {
            throw tooMany();
        }
        Map<SumKey, Amounts> weeks =
                new TreeMap<>(Comparator.comparing(SumKey::startsOn).thenComparing(SumKey::sport));
        days.forEach(day -> weeks.merge(
                new SumKey(
                        Period.WEEK,
                        weekStart.of(day.key().startsOn()),
                        day.key().sport()),
                day.amounts(),
                Amounts::plus));
        return weeks.entrySet().stream()
                .map(week -> new Sum(week.getKey(), week.getValue()))
                .toList();
    }

    private static Refusal tooMany() {
        return InvalidValue.refuse("to", "must leave at most 2,000 sums; take fewer days or a longer period");
    }
}
