package io.fitconnect.gamification.flag.web;

import io.fitconnect.gamification.flag.Flag;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** An appeal. */
@Schema(name = "NewFairnessAppeal")
record FlagAppealDocument(
        @Schema(description = "Plain text of several lines", maxLength = Flag.MAX_LENGTH)
        @NotNull(message = "is required")
        String text) {

    String toText() {
        return Flag.TEXT.require("text", text);
    }
}
