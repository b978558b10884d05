package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.Goal;
import io.fitconnect.gamification.rule.Measure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a challenge asks for, as it is read. */
@Schema(name = "ChallengeGoal")
record GoalView(
        @Schema(
                description = "What is counted; distance and ascent in centimetres, time in seconds",
                allowableValues = {"count", "distance", "time", "ascent", "streak-days"})
        Measure measure,

        @Schema(description = "Keys of the sports that count; all where absent") @Nullable
        List<String> sports,

        @Schema(description = "First local day of each athlete")
        LocalDate from,

        @Schema(description = "Last local day") LocalDate until,
        long target) {

    static GoalView of(Goal goal) {
        return new GoalView(
                goal.measure(),
                goal.sports().isEmpty() ? null : goal.sports().stream().sorted().toList(),
                goal.from(),
                goal.until(),
                goal.target());
    }
}
