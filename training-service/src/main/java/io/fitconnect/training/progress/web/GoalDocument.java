package io.fitconnect.training.progress.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.training.progress.goal.GoalMeasure;
import io.fitconnect.training.progress.goal.GoalPeriod;
import io.fitconnect.training.progress.goal.GoalTerms;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an athlete wants to reach. */
record GoalDocument(
        @Schema(description = "One line", example = "A thousand by summer", maxLength = GoalTerms.MAX_NAME_LENGTH)
        @Nullable
        String name,

        @NotNull(message = "is required") GoalMeasure measure,

        @Schema(description = "week, month and year begin again when they are over; date is reached once")
        @NotNull(message = "is required")
        GoalPeriod period,

        @Schema(
                description = "Metres for distance and ascent, seconds for time, trainings for count, load for load",
                example = "40000")
        @NotNull(message = "is required")
        @DecimalMin(value = "0.001", message = "must be at least {value}")
        Double target,

        @Schema(description = "Key of the only sport that counts", example = "running") @Nullable
        String sport,

        @Schema(description = "First day that counts, only for the period date") @Nullable
        LocalDate startsOn,

        @Schema(description = "Last day that counts, only for the period date") @Nullable
        LocalDate endsOn) {

    GoalTerms toTerms() {
        if (sport != null && Sports.find(sport).isEmpty()) {
            throw InvalidValue.refuse("sport", "must not be '" + sport + "', which is no sport here");
        }
        return new GoalTerms(name, measure, period, target, sport, startsOn, endsOn);
    }
}
