package io.fitconnect.social.conversation.message;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.social.conversation.ConversationNews;
import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.OwnConversations;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes messages of one's own, wherever they are stored. */
@Component
class MessageChanges {

    private final ChangeOwnMessage changeRecent;
    private final OwnConversations conversations;
    private final MessageHistory history;
    private final ConversationNews news;
    private final Transactions transactions;

    MessageChanges(
            ChangeOwnMessage changeRecent,
            OwnConversations conversations,
            MessageHistory history,
            ConversationNews news,
            Transactions transactions) {
        this.changeRecent = changeRecent;
        this.conversations = conversations;
        this.history = history;
        this.news = news;
        this.transactions = transactions;
    }

    Message apply(UUID athlete, UUID conversation, long number, UnaryOperator<Message> change) {
        return changeRecent
                .handle(athlete, conversation, number, change)
                .orElseGet(() -> changeMoved(athlete, conversation, number, change));
    }

    private Message changeMoved(UUID athlete, UUID conversation, long number, UnaryOperator<Message> change) {
        Membership own = conversations.require(athlete, conversation);
        Message stored = OwnMessage.require(own, number, history.find(conversation, number));
        Message changed = change.apply(stored);
        if (!changed.equals(stored)) {
            history.write(List.of(changed));
            transactions.run(() -> news.changed(own.conversation()));
        }
        return changed;
    }
}
