package io.fitconnect.social.conversation;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Opens the one conversation of two people, or finds it. */
@UseCase
public class OpenDirectConversation {

    private final Conversations conversations;
    private final Participants participants;
    private final WritingPermission permission;
    private final OpeningLimit limit;
    private final Clock clock;

    OpenDirectConversation(
            Conversations conversations,
            Participants participants,
            WritingPermission permission,
            OpeningLimit limit,
            Clock clock) {
        this.conversations = conversations;
        this.participants = participants;
        this.permission = permission;
        this.limit = limit;
        this.clock = clock;
    }

    /** Returns the id; one that stands already is returned whoever may write first. */
    public UUID handle(UUID athlete, UUID other) {
        Optional<UUID> standing = conversations.findDirect(athlete, other);
        if (standing.isPresent()) {
            return standing.get();
        }
        permission.require(athlete, other);
        limit.take(athlete);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Conversation opened = Conversation.direct(now);
        conversations.add(opened);
        conversations.addDirect(athlete, other, opened.id());
        participants.add(Participant.join(opened, athlete, ConversationRole.MEMBER, now));
        participants.add(Participant.join(opened, other, ConversationRole.MEMBER, now));
        return opened.id();
    }
}
