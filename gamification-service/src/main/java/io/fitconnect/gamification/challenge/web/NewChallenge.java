package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.Audience;
import io.fitconnect.gamification.challenge.Challenge;
import io.fitconnect.gamification.challenge.MakeChallenge.Teams;
import io.fitconnect.gamification.challenge.TeamScoring;
import io.fitconnect.platform.problem.InvalidValue;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A challenge of an athlete. */
@Schema(name = "NewChallenge")
record NewChallenge(
        @Schema(description = "One line", maxLength = Challenge.MAX_TITLE) @NotNull(message = "is required")
        String title,

        @Valid @NotNull(message = "is required") GoalDocument goal,

        @Schema(
                description = "Who may take part",
                allowableValues = {"own", "friends", "invited", "club"})
        @NotNull(message = "is required")
        Audience audience,

        @Schema(description = "The club of the audience club; absent of any other") @Nullable
        UUID clubId,

        @Schema(
                description =
                        "How teams are scored, among friends, the invited or in a club: sum, mean or best-ten; absent where everybody is alone")
        @Nullable
        TeamScoring teamScoring,

        @Schema(description = "The maker's team, where teams compete", maxLength = Challenge.MAX_TEAM) @Nullable
        String team) {

    String toTitle() {
        return Challenge.TITLE.require("title", title);
    }

    @Nullable
    Teams toTeams() {
        if ((teamScoring == null) != (team == null)) {
            throw InvalidValue.refuse("team", "must be there where teams compete, and nowhere else");
        }
        if (teamScoring == null || team == null) {
            return null;
        }
        if (audience == Audience.OWN) {
            throw InvalidValue.refuse("teamScoring", "must be absent of a challenge for oneself");
        }
        return new Teams(teamScoring, Challenge.TEAM.require("team", team));
    }

    Audience toAudience() {
        if (audience == Audience.WORLD) {
            throw InvalidValue.refuse("audience", "must be own, friends, invited or club");
        }
        if ((audience == Audience.CLUB) != (clubId != null)) {
            throw InvalidValue.refuse("clubId", "must be there for the audience club, and for no other");
        }
        return audience;
    }
}
