package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.Trial;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** How a goal would have gone if it had ended yesterday. */
@Schema(name = "ChallengeTrial")
record TrialView(
        LocalDate from,
        LocalDate until,

        @Schema(description = "How many were looked at: some of those who trained since the first day, 300 at most")
        int athletes,

        @Schema(description = "How many of them would have reached the target")
        int reached,

        @Schema(description = "What half of them would not have passed, in the goal's measure; 0 of nobody")
        long median) {

    static TrialView of(Trial trial) {
        return new TrialView(trial.from(), trial.until(), trial.athletes(), trial.reached(), trial.median());
    }
}
