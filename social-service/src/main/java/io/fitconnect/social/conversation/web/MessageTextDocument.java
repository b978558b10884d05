package io.fitconnect.social.conversation.web;

import io.fitconnect.social.conversation.message.Draft;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** The new text of a message. */
@Schema(name = "MessageEdit")
record MessageTextDocument(
        @Schema(description = "Plain text of several lines", maxLength = Draft.MAX_LENGTH)
        @NotNull(message = "is required")
        String text) {}
