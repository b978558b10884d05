package io.fitconnect.training.progress.web;

import io.fitconnect.training.progress.goal.GoalMeasure;
import io.fitconnect.training.progress.goal.GoalPeriod;
import io.fitconnect.training.progress.goal.GoalStanding;
import io.fitconnect.training.progress.goal.GoalTerms;
import io.fitconnect.training.progress.goal.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal and where the athlete stands. */
@Schema(name = "Goal")
record GoalView(
        UUID id,
        @Nullable String name,
        GoalMeasure measure,
        GoalPeriod period,
        double target,
        @Nullable String sport,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Progress progress) {

    static GoalView of(GoalStanding goal) {
        GoalTerms terms = goal.goal().terms();
        return new GoalView(
                goal.goal().key().id(),
                terms.name(),
                terms.measure(),
                terms.period(),
                terms.target(),
                terms.sport(),
                terms.startsOn(),
                terms.endsOn(),
                Progress.of(goal.standing()));
    }

    @Schema(name = "GoalProgress")
    record Progress(
            @Schema(description = "The days that count now") LocalDate from,

            LocalDate to,
            double done,

            @Schema(description = "What an even pace would have reached by the end of today")
            double expected,

            @Schema(description = "What will be reached by going on as in the last 28 days")
            double forecast,

            boolean reached) {

        static Progress of(Standing standing) {
            return new Progress(
                    standing.days().from(),
                    standing.days().to(),
                    Rounding.tenth(standing.done()),
                    Rounding.tenth(standing.expected()),
                    Rounding.tenth(standing.forecast()),
                    standing.isReached());
        }
    }
}
