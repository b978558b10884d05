package io.fitconnect.social.conversation.message;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.conversation.ConversationNews;
import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.OwnConversations;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a recent message of one's own. */
@UseCase
class ChangeOwnMessage {

    private final OwnConversations conversations;
    private final Messages messages;
    private final ConversationNews news;
    private final GroupScreening screening;

    ChangeOwnMessage(
            OwnConversations conversations, Messages messages, ConversationNews news, GroupScreening screening) {
        this.conversations = conversations;
        this.messages = messages;
        this.news = news;
        this.screening = screening;
    }

    /** Returns the changed message; empty when it is none of the recent ones. */
    public Optional<Message> handle(UUID athlete, UUID conversation, long number, UnaryOperator<Message> change) {
        Membership own = conversations.require(athlete, conversation);
        Optional<Message> stored = messages.find(conversation, number);
        if (stored.isEmpty()) {
            return stored;
        }
        Message changed = change.apply(OwnMessage.require(own, number, stored));
        if (!changed.equals(stored.get())) {
            if (!messages.change(changed)) {
                return Optional.empty();
            }
            news.changed(own.conversation());
            screening.look(own, changed);
        }
        return Optional.of(changed);
    }
}
