package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.progress.goal.Streak;
import java.time.LocalDate;
import java.util.UUID;

/** How many weeks in a row an athlete trained. */
@UseCase(readOnly = true)
public class ViewStreak {

    private final DaySums sums;

    ViewStreak(DaySums sums) {
        this.sums = sums;
    }

    public Streak handle(UUID athlete, LocalDate today) {
        return Streak.of(sums.listAll(athlete).stream().map(DaySum::day).toList(), today);
    }
}
