package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.progress.goal.Streak;
import io.fitconnect.training.week.WeekStarts;
import java.time.LocalDate;
import java.util.UUID;

/** How many weeks in a row an athlete trained. */
@UseCase(readOnly = true)
public class ViewStreak {

    private final DaySums sums;
    private final WeekStarts weekStarts;

    ViewStreak(DaySums sums, WeekStarts weekStarts) {
        this.sums = sums;
        this.weekStarts = weekStarts;
    }

    public Streak handle(UUID athlete, LocalDate today) {
        return Streak.of(sums.listAll(athlete).stream().map(DaySum::day).toList(), today, weekStarts.get(athlete));
    }
}
