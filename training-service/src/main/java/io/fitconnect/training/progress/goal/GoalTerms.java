package io.fitconnect.training.progress.goal;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete wants to reach.
 *
 * @param target   in the unit of the measure, above 0
 * @param sport    the key of the only sport that counts; null when all do
 * @param startsOn the first day that counts, and {@code endsOn} the last; only with {@link GoalPeriod#DATE}
 */
@Embeddable
public record GoalTerms(
        @Nullable String name,
        GoalMeasure measure,
        GoalPeriod period,
        double target,
        @Nullable String sport,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public static final int MAX_NAME_LENGTH = 120;
    public static final double MAX_TARGET = 1_000_000_000;

    private static final TextRule NAME = TextRule.line(MAX_NAME_LENGTH);
    private static final int FIRST_YEAR = 1_900;
    private static final int LAST_YEAR = 2_999;

    public GoalTerms {
        name = name == null ? null : NAME.adapt(name).orElse(null);
        if (!(target > 0 && target <= MAX_TARGET)) {
            throw InvalidValue.refuse("target", "must be above 0 and at most 1,000,000,000");
        }
        if (period == GoalPeriod.DATE) {
            requireDays(startsOn, endsOn);
        } else if (startsOn != null || endsOn != null) {
            throw InvalidValue.refuse("period", "must be date when startsOn or endsOn are given");
        }
    }

    Days days() {
        if (startsOn == null || endsOn == null) {
            throw new IllegalStateException("Only a goal by a date has days of its own");
        }
        return new Days(startsOn, endsOn);
    }

    private static void requireDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            throw InvalidValue.refuse("period", "must not be date without startsOn and endsOn");
        }
        if (to.isBefore(from)) {
            throw InvalidValue.refuse("endsOn", "must not be before startsOn");
        }
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw InvalidValue.refuse("startsOn", "must be in the years 1900 to 2999, as must endsOn");
        }
    }
}
