package io.fitconnect.gamification.challenge.web;

import io.fitconnect.gamification.challenge.Challenge;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A challenge for everybody. */
@Schema(name = "NewWorldChallenge")
record NewWorldChallenge(
        @Schema(description = "One line", maxLength = Challenge.MAX_TITLE) @NotNull(message = "is required")
        String title,

        @Valid @NotNull(message = "is required") GoalDocument goal) {

    String toTitle() {
        return Challenge.TITLE.require("title", title);
    }
}
