package io.fitconnect.social.conversation.history;

import java.util.UUID;

/** What is left of a conversation. */
public interface ConversationRemains {

    boolean isAbandoned(UUID conversation);

    void deleteHistory(UUID conversation);

    /** Deletes some of the messages, and returns how many. */
    int deleteMessages(UUID conversation, int most);

    /** Deletes the rows that are left. */
    void deleteRows(UUID conversation);
}
