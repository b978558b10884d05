package io.fitconnect.social.conversation.message;

import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.OwnConversations;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads one message, such as one that another replies to. */
@Component
public class ViewMessage {

    private final OwnConversations conversations;
    private final StoredMessages messages;
    private final SeenMessages seen;

    ViewMessage(OwnConversations conversations, StoredMessages messages, SeenMessages seen) {
        this.conversations = conversations;
        this.messages = messages;
        this.seen = seen;
    }

    public SeenMessage handle(UUID athlete, UUID conversation, long number) {
        Membership own = conversations.require(athlete, conversation);
        Message found = messages.find(conversation, number)
                .filter(message -> message.number() > own.participant().fromNumber())
                .orElseThrow(() -> MessageProblems.noSuchMessage(number));
        return seen.of(own, List.of(found)).get(0);
    }
}
