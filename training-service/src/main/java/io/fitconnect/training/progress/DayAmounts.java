package io.fitconnect.training.progress;

import io.fitconnect.training.progress.goal.Amounts;
import io.fitconnect.training.progress.goal.Days;
import io.fitconnect.training.progress.goal.GoalMeasure;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Goals count in the sums of days. */
@Component
class DayAmounts implements Amounts {

    private final DaySums sums;

    DayAmounts(DaySums sums) {
        this.sums = sums;
    }

    @Override
    public double sum(UUID athlete, GoalMeasure measure, Days days, Optional<String> sport) {
        return sums.list(athlete, days, sport).stream()
                .mapToDouble(day -> amount(day, measure))
                .sum();
    }

    private static double amount(DaySum day, GoalMeasure measure) {
        return switch (measure) {
            case DISTANCE -> day.distanceMeters().doubleValue();
            case TIME -> day.seconds();
            case COUNT -> day.trainings();
            case ASCENT -> day.ascentMeters().doubleValue();
            case LOAD -> day.load().doubleValue();
        };
    }
}
