package io.fitconnect.gamification.standing.web;

import io.fitconnect.gamification.rule.Award;
import io.fitconnect.gamification.standing.GivenAward;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An award with its reason. */
@Schema(name = "Award")
record AwardView(
        @Schema(description = "Key of the achievement") String achievement,

        int tier,

        @Schema(description = "When a repeatable one was earned: 2026-11, 2026-W48, 2026 or a training; else once")
        String occasion,

        @Schema(description = "With this training on this day the value reached the threshold")
        UUID trainingId,

        LocalDate day,

        long value,

        long threshold,

        Instant awardedAt) {

    static AwardView of(GivenAward given) {
        Award award = given.award();
        return new AwardView(
                award.rule(),
                award.tier(),
                award.occasion(),
                award.training(),
                award.day(),
                award.value(),
                award.threshold(),
                given.awardedAt());
    }
}
