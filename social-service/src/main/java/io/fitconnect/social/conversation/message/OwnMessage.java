package io.fitconnect.social.conversation.message;

import io.fitconnect.social.conversation.Membership;
import java.util.Optional;

/** Only the sender changes a message. */
final class OwnMessage {

    private OwnMessage() {}

    /** Refuses with 404 a message that the reader does not see, with 403 one of another. */
    static Message require(Membership own, long number, Optional<Message> found) {
        Message message = found.filter(each -> each.number() > own.participant().fromNumber())
                .orElseThrow(() -> MessageProblems.noSuchMessage(number));
        if (!message.sender().equals(own.participant().id())) {
            throw MessageProblems.notYours();
        }
        return message;
    }
}
