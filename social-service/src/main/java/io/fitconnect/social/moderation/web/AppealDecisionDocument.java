package io.fitconnect.social.moderation.web;

import io.fitconnect.social.moderation.AppealOutcome;
import io.fitconnect.social.moderation.Decision;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** How an appeal is decided. */
@Schema(name = "AppealDecision")
record AppealDecisionDocument(
        @NotNull(message = "is required") AppealOutcome outcome,

        @Schema(description = "To the person concerned", maxLength = Decision.MAX_LENGTH)
        @NotNull(message = "is required")
        String explanation) {

    String toExplanation() {
        return Decision.TEXT.require("explanation", explanation);
    }
}
