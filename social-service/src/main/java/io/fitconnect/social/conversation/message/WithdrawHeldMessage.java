package io.fitconnect.social.conversation.message;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.conversation.OwnConversations;
import java.util.UUID;

/** Withdraws a message that waits. */
@UseCase
public class WithdrawHeldMessage {

    private final OwnConversations conversations;
    private final HeldMessages held;

    WithdrawHeldMessage(OwnConversations conversations, HeldMessages held) {
        this.conversations = conversations;
        this.held = held;
    }

    /** Does nothing where none waits: it may have been sent meanwhile. */
    public void handle(UUID athlete, UUID conversation, UUID clientId) {
        conversations.require(athlete, conversation);
        held.remove(athlete, conversation, clientId);
    }
}
