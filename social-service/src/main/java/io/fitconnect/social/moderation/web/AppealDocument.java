package io.fitconnect.social.moderation.web;

import io.fitconnect.social.moderation.Decision;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** An appeal. */
@Schema(name = "NewAppeal")
record AppealDocument(
        @Schema(description = "Plain text of several lines", maxLength = Decision.MAX_LENGTH)
        @NotNull(message = "is required")
        String text) {

    String toText() {
        return Decision.TEXT.require("text", text);
    }
}
