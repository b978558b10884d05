package io.fitconnect.training.progress.web;

import io.fitconnect.training.progress.goal.Streak;
import io.swagger.v3.oas.annotations.media.Schema;

/** Weeks in a row with a training. */
@Schema(name = "Streak")
record StreakView(
        @Schema(description = "Weeks with a training in the streak that goes on; 0 when it is broken")
        int weeks,

        int longestWeeks,

        @Schema(description = "Weeks of rest that would not break it; four weeks of training earn one, two at most")
        int restWeeks) {

    static StreakView of(Streak streak) {
        return new StreakView(streak.weeks(), streak.longest(), streak.restWeeks());
    }
}
