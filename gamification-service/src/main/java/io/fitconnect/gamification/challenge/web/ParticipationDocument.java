package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.Challenge;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an athlete takes part. */
@Schema(name = "NewParticipation")
record ParticipationDocument(
        @Schema(
                description =
                        "The team, new or one that there is, where teams compete; absent where everybody is alone",
                maxLength = Challenge.MAX_TEAM)
        @Nullable
        String team) {

    @Nullable
    String toTeam() {
        return team == null ? null : Challenge.TEAM.require("team", team);
    }
}
