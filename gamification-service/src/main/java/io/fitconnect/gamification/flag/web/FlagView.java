package io.fitconnect.gamification.flag.web;

import io.fitconnect.gamification.fairness.FlagKind;
import io.fitconnect.gamification.flag.Flag;
import io.fitconnect.gamification.flag.FlagState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A flag for the athlete against whose recording it stands. */
@Schema(name = "FairnessFlag")
record FlagView(
        UUID id,

        @Schema(description = "The recording") UUID activityId,

        @Schema(description = "speed, heart-rate, acceleration, vehicle, copy or replay")
        FlagKind kind,

        @Schema(description = "What was measured, in kebab-case with its unit")
        String measure,

        double measured,

        @Schema(description = "What it should not pass") double limit,

        @Schema(description = "standing, appealed, upheld or lifted")
        FlagState state,

        @Schema(description = "Whether the training counts nowhere because of it")
        boolean suspends,

        Instant foundAt,

        @Schema(description = "The athlete's words; absent until there is an appeal") @Nullable
        String appeal,

        @Nullable Instant appealedAt,

        @Nullable Instant decidedAt,

        @Schema(description = "The moderator's words; absent until it is decided") @Nullable
        String note) {

    static FlagView of(Flag flag) {
        return new FlagView(
                flag.id(),
                flag.activity(),
                flag.finding().kind(),
                flag.finding().measure(),
                flag.finding().measured(),
                flag.finding().limit(),
                flag.state(),
                flag.suspends(),
                flag.foundAt(),
                flag.appeal(),
                flag.appealedAt(),
                flag.decidedAt(),
                flag.note());
    }
}
