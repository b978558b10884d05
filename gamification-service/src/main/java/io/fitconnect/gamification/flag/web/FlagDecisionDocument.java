package io.fitconnect.gamification.flag.web;

import io.fitconnect.gamification.flag.Flag;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** How an appeal is decided. */
@Schema(name = "FairnessDecision")
record FlagDecisionDocument(
        @Schema(description = "Whether the flag is lifted: the training counts again, with everything that follows")
        @NotNull(message = "is required")
        Boolean lifted,

        @Schema(description = "To the athlete", maxLength = Flag.MAX_LENGTH) @NotNull(message = "is required")
        String note) {

    String toNote() {
        return Flag.TEXT.require("note", note);
    }
}
