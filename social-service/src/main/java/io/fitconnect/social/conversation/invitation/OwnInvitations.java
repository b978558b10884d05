package io.fitconnect.social.conversation.invitation;

import io.fitconnect.social.conversation.ConversationProblems;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the invitations of a person. */
@Component
class OwnInvitations {

    private final Invitations invitations;

    OwnInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Refuses with 404 a group to which the person is not invited. */
    Invitation require(UUID athlete, UUID conversation) {
        return invitations
                .find(athlete, conversation)
                .orElseThrow(() -> ConversationProblems.noSuchConversation(conversation));
    }
}
