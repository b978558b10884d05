package io.fitconnect.social.conversation.web;

import io.fitconnect.social.content.Hiding;
import io.fitconnect.social.conversation.message.Message;
import io.fitconnect.social.conversation.message.SeenMessage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as one of the participants sees it. */
@Schema(name = "Message")
record MessageView(
        @Schema(description = "Place in the conversation: from 1, without gaps", example = "42")
        long number,

        @Schema(description = "Id that the sender's client chose")
        UUID clientId,

        @Schema(
                description =
                        "deleted: only the place is left, also of one that a moderator hid; hidden: the sender is hidden from the reader, without telling why")
        SeenMessage.State state,

        @Schema(description = "Absent once the sender's account is erased, and while the sender is hidden") @Nullable
        UUID athleteId,

        @Schema(description = "Name of the sender", example = "Mira Koval") @Nullable
        String name,

        @Schema(description = "Whether the reader sent it") boolean own,

        @Schema(description = "Plain text of several lines") @Nullable
        String text,

        @Schema(description = "Number of the message that it replies to", example = "40") @Nullable
        Long replyTo,

        List<AttachmentView> attachments,
        Instant sentAt,

        @Schema(description = "Of the last edit") @Nullable Instant editedAt,

        @Schema(description = "To its sender, that a moderator hid it, and why; to others it is a deleted one")
        @Nullable
        Hiding hidden) {

    static MessageView of(SeenMessage seen, Map<UUID, String> names) {
        Message message = seen.message();
        UUID sender = seen.senderId();
        return new MessageView(
                message.number(),
                message.clientId(),
                seen.state(),
                sender,
                sender == null ? null : names.get(sender),
                seen.isOwn(),
                seen.text(),
                message.replyTo(),
                sender == null
                        ? List.of()
                        : seen.attachments().stream()
                                .map(attachment -> AttachmentView.of(attachment, sender))
                                .toList(),
                message.sentAt(),
                seen.state() == SeenMessage.State.DELETED ? null : message.editedAt(),
                seen.shownHiding());
    }
}
