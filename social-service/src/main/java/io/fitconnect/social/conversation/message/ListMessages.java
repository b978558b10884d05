package io.fitconnect.social.conversation.message;

import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.OwnConversations;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the messages of a conversation, in their order. */
@Component
public class ListMessages {

    private final OwnConversations conversations;
    private final StoredMessages messages;
    private final SeenMessages seen;

    ListMessages(OwnConversations conversations, StoredMessages messages, SeenMessages seen) {
        this.conversations = conversations;
        this.messages = messages;
        this.seen = seen;
    }

    public MessagePage handle(UUID athlete, UUID conversation, MessageWindow window) {
        Membership own = conversations.require(athlete, conversation);
        long floor = own.participant().fromNumber();
        long last = own.conversation().lastNumber();
        long from = window.from(floor, last);
        long to = window.to(floor, last);
        List<Message> found = from > to ? List.of() : messages.list(conversation, from, to);
        boolean goesOn = from <= to && (window.after() == null ? from > floor + 1 : to < last);
        return new MessagePage(seen.of(own, found), goesOn);
    }

    /**
     * What was found.
     *
     * @param goesOn whether there are more in the direction that was asked for
     */
    public record MessagePage(List<SeenMessage> messages, boolean goesOn) {}
}
