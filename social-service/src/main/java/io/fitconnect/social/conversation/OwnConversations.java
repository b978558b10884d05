package io.fitconnect.social.conversation;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the conversations of a person. */
@Component
public class OwnConversations {

    private final Conversations conversations;

    OwnConversations(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Refuses with 404 a conversation in which the person does not take part, and a direct one behind a block. */
    public Membership require(UUID athlete, UUID id) {
        return conversations.find(athlete, id).orElseThrow(() -> ConversationProblems.noSuchConversation(id));
    }

    /** Also refuses with 403 one who is no administrator of the group, and with 409 a direct conversation. */
    Membership requireAdministered(UUID athlete, UUID id) {
        Membership own = require(athlete, id);
        if (own.conversation().isDirect()) {
            throw ConversationProblems.notAGroup();
        }
        if (!own.participant().isAdministrator()) {
            throw ConversationProblems.administratorsOnly();
        }
        return own;
    }
}
