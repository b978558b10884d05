package io.fitconnect.social.conversation.web;

import io.fitconnect.social.conversation.message.Draft;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message to send. */
@Schema(name = "NewMessage")
record MessageDocument(
        @Schema(
                description = "Plain text of several lines; may be absent where something is attached",
                example = "Same place as last week?",
                maxLength = Draft.MAX_LENGTH)
        @Nullable
        String text,

        @Schema(description = "Number of the message that it replies to", example = "40")
        @Min(value = 1, message = "must be at least {value}")
        @Nullable
        Long replyTo,

        @Size(max = Draft.MAX_ATTACHMENTS, message = "must be at most {max}") @Nullable
        List<@Valid @NotNull(message = "is required") AttachmentDocument> attachments) {

    Draft toDraft(UUID clientId) {
        return new Draft(
                clientId,
                Draft.TEXT.requireOrNull("text", text),
                replyTo,
                attachments == null
                        ? List.of()
                        : attachments.stream()
                                .map(AttachmentDocument::toAttachment)
                                .toList());
    }
}
