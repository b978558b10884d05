package io.fitconnect.social.conversation.message;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.conversation.OwnConversations;
import java.util.List;
import java.util.UUID;

/** Lists the messages of the athlete that wait in a conversation; nobody else knows of them. */
@UseCase(readOnly = true)
public class ListHeldMessages {

    private final OwnConversations conversations;
    private final HeldMessages held;

    ListHeldMessages(OwnConversations conversations, HeldMessages held) {
        this.conversations = conversations;
        this.held = held;
    }

    /** Those that are sent first come first. */
    public List<HeldMessage> handle(UUID athlete, UUID conversation) {
        conversations.require(athlete, conversation);
        return held.list(athlete, conversation);
    }
}
