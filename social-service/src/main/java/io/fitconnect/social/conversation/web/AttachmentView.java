package io.fitconnect.social.conversation.web;

import io.fitconnect.social.conversation.message.Attachment;
import io.fitconnect.social.conversation.message.AttachmentKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** What a message refers to. */
@Schema(name = "MessageAttachment")
record AttachmentView(
        AttachmentKind kind,
        UUID id,

        @Schema(
                description = "Where the reader fetches it with own rights; 404 where it is not shown to the reader",
                example =
                        "/api/v1/athletes/0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b/trainings/019a5f10-3a4b-7c5d-9e6f-708192a3b4c5")
        String reference) {

    static AttachmentView of(Attachment attachment, UUID sender) {
        return new AttachmentView(
                attachment.kind(),
                attachment.id(),
                switch (attachment.kind()) {
                    case TRAINING -> "/api/v1/athletes/" + sender + "/trainings/" + attachment.id();
                    case GROUP_TRAINING -> "/api/v1/group-trainings/" + attachment.id();
                });
    }
}
