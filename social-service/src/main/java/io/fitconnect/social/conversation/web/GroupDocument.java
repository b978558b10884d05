package io.fitconnect.social.conversation.web;

import io.fitconnect.social.conversation.Conversation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A group to begin. */
@Schema(name = "NewGroupConversation")
record GroupDocument(
        @Schema(description = "One line", example = "Saturday hills", maxLength = Conversation.MAX_TITLE_LENGTH)
        @NotNull(message = "is required")
        String title,

        @Schema(description = "Who takes part beside the one who begins")
        @NotEmpty(message = "is required")
        @Size(max = 500, message = "must be at most {max}")
        List<@NotNull(message = "is required") UUID> athleteIds) {}
