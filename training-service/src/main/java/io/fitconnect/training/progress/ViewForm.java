package io.fitconnect.training.progress;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.progress.goal.Days;
import io.fitconnect.training.progress.load.DayLoad;
import io.fitconnect.training.progress.load.FormDay;
import io.fitconnect.training.progress.load.FormSeries;
import io.fitconnect.training.progress.load.WeekLoad;
import io.fitconnect.training.progress.load.WeekSeries;
import io.fitconnect.training.week.WeekStarts;
import java.util.List;
import java.util.UUID;

/** Load, fitness, fatigue and form of an athlete, by day and by week. */
@UseCase(readOnly = true)
public class ViewForm {

    public static final int MOST_DAYS = 732;

    private final DaySums sums;
    private final WeekStarts weekStarts;

    ViewForm(DaySums sums, WeekStarts weekStarts) {
        this.sums = sums;
        this.weekStarts = weekStarts;
    }

    public Form handle(UUID athlete, Days days) {
        if (days.to().isAfter(days.from().plusDays(MOST_DAYS))) {
            throw InvalidValue.refuse("to", "must be at most " + MOST_DAYS + " days after from");
        }
        List<DayLoad> loads = sums.listAll(athlete).stream()
                .map(sum -> new DayLoad(sum.day(), sum.load().doubleValue()))
                .toList();
        List<FormDay> all = FormSeries.of(loads, days.to());
        return new Form(
                all.stream().filter(day -> !day.day().isBefore(days.from())).toList(),
                WeekSeries.of(all, weekStarts.get(athlete)).stream()
                        .filter(week -> !week.startsOn().isBefore(days.from()))
                        .toList());
    }

    /** Days and full weeks. */
    public record Form(List<FormDay> days, List<WeekLoad> weeks) {}
}
