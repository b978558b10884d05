package io.fitconnect.social.conversation.web;

import io.fitconnect.social.content.Hiding;
import io.fitconnect.social.conversation.Conversation;
import io.fitconnect.social.conversation.ConversationKind;
import io.fitconnect.social.conversation.ConversationRole;
import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.Participant;
import io.fitconnect.social.conversation.SeenTitle;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conversation as one of its participants sees it. */
@Schema(name = "Conversation")
record ConversationView(
        UUID id,
        ConversationKind kind,

        @Schema(
                description = "Of a group; \"…\" while a moderator hides it from the reader",
                example = "Saturday hills")
        @Nullable
        String title,

        @Schema(description = "To who gave the title, that a moderator hid it from all others, and why") @Nullable
        Hiding titleHidden,

        @Schema(description = "The other one of a direct conversation; absent once that account is erased") @Nullable
        UUID athleteId,

        @Schema(description = "Name of the other one of a direct conversation", example = "Mira Koval") @Nullable
        String name,

        @Schema(description = "How many take part", example = "2")
        int participants,

        @Schema(description = "What the reader may do in a group: administrators add, remove and rename")
        ConversationRole role,

        @Schema(description = "Whether the reader is told of new messages no more")
        boolean muted,

        @Schema(description = "Messages of others that the reader has not read", example = "3")
        long unread,

        @Schema(description = "Up to which number the reader has read", example = "39")
        long readNumber,

        @Schema(description = "Number of the last message; 0 before the first", example = "42")
        long lastNumber,

        @Schema(description = "Absent where there is nothing to read yet") @Nullable
        MessageView lastMessage,

        @Schema(description = "Of the last message, or of the beginning")
        Instant activeAt,

        Instant createdAt) {

    static ConversationView of(Membership own, SeenTitle title, @Nullable MessageView last, Map<UUID, String> names) {
        Conversation conversation = own.conversation();
        Participant participant = own.participant();
        UUID other = own.other();
        return new ConversationView(
                conversation.id(),
                conversation.kind(),
                title.text(),
                title.shownHiding(),
                other,
                other == null ? null : names.get(other),
                own.participants(),
                participant.role(),
                participant.isMuted(),
                own.unread(),
                participant.readNumber(),
                conversation.lastNumber(),
                last,
                conversation.activeAt(),
                conversation.createdAt());
    }
}
