package io.fitconnect.social.conversation.message;

import io.fitconnect.social.conversation.ConversationProblems;
import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.WritingPermission;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides whether a message goes into a direct conversation: to who has written there always, else as to who is written to first. */
@Component
class DirectPermission {

    private final WritingPermission permission;
    private final Messages messages;

    DirectPermission(WritingPermission permission, Messages messages) {
        this.permission = permission;
        this.messages = messages;
    }

    /** Refuses what the other one does not take; of a group nothing. */
    void require(Membership own, UUID athlete) {
        if (!own.conversation().isDirect()) {
            return;
        }
        UUID other = own.other();
        if (other == null) {
            throw ConversationProblems.notAccepted();
        }
        if (!messages.hasOtherWritten(own)) {
            permission.require(athlete, other);
        }
    }
}
