package io.fitconnect.social.conversation.web;

import io.fitconnect.social.conversation.message.Attachment;
import io.fitconnect.social.conversation.message.AttachmentKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What a new message refers to. */
@Schema(name = "NewMessageAttachment")
record AttachmentDocument(
        @Schema(description = "training: looked up among the sender's own, so that another's id leads readers nowhere")
        @NotNull(message = "is required")
        AttachmentKind kind,

        @NotNull(message = "is required") UUID id) {

    Attachment toAttachment() {
        return new Attachment(kind, id);
    }
}
