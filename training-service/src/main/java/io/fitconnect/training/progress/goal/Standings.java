package io.fitconnect.training.progress.goal;

import io.fitconnect.training.week.WeekStarts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds where an athlete stands with a goal, from the sums of days. */
@Component
class Standings {

    private final Amounts amounts;
    private final WeekStarts weekStarts;

    Standings(Amounts amounts, WeekStarts weekStarts) {
        this.amounts = amounts;
        this.weekStarts = weekStarts;
    }

    GoalStanding of(Goal goal, LocalDate today) {
        Days days = goal.daysAround(today, weekStarts.get(goal.key().athlete()));
        return new GoalStanding(
                goal,
                Forecast.of(days, today, goal.terms().target(), sum(goal, days), sum(goal, Forecast.recent(today))));
    }

    private double sum(Goal goal, Days days) {
        UUID athlete = goal.key().athlete();
        GoalTerms terms = goal.terms();
        return amounts.sum(athlete, terms.measure(), days, Optional.ofNullable(terms.sport()));
    }
}
