package io.fitconnect.social.moderation.web;

import io.fitconnect.social.moderation.Decision;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a decision is taken back. */
@Schema(name = "Reversal")
record ReversalDocument(
        @Schema(description = "For moderators alone", maxLength = Decision.MAX_LENGTH) @Nullable
        String note) {

    @Nullable
    String toNote() {
        return Decision.TEXT.requireOrNull("note", note);
    }
}
