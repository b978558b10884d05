package io.fitconnect.social.conversation.web;

import io.fitconnect.social.content.Hiding;
import io.fitconnect.social.conversation.Conversation;
import io.fitconnect.social.conversation.SeenTitle;
import io.fitconnect.social.conversation.invitation.Invitation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation into a group, without what is said there. */
@Schema(name = "ConversationInvitation")
record InvitationView(
        @Schema(description = "Id of the group") UUID conversationId,

        @Schema(description = "\"…\" while a moderator hides it", example = "Saturday hills")
        String title,

        @Schema(description = "Who invited; absent once that account is erased, and while it is hidden") @Nullable
        UUID athleteId,

        @Schema(description = "Name of the one who invited", example = "Mira Koval") @Nullable
        String name,

        @Schema(description = "How many take part of those whom the reader sees", example = "4")
        int participants,

        Instant invitedAt) {

    static InvitationView of(Invitation invitation, @Nullable Hiding hiding, Map<UUID, String> names) {
        Conversation conversation = invitation.conversation();
        UUID inviter = invitation.inviter();
        return new InvitationView(
                conversation.id(),
                Objects.requireNonNull(SeenTitle.of(conversation, invitation.participant(), hiding)
                        .text()),
                inviter,
                inviter == null ? null : names.get(inviter),
                invitation.participants(),
                invitation.participant().joinedAt());
    }
}
