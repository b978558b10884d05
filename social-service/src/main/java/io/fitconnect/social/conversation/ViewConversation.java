package io.fitconnect.social.conversation;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Reads one conversation. */
@UseCase(readOnly = true)
public class ViewConversation {

    private final OwnConversations conversations;

    ViewConversation(OwnConversations conversations) {
        this.conversations = conversations;
    }

    public Membership handle(UUID athlete, UUID id) {
        return conversations.require(athlete, id);
    }
}
