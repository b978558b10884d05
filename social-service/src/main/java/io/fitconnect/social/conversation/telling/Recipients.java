package io.fitconnect.social.conversation.telling;

import java.util.List;
import java.util.UUID;

/** Those who are told of new messages. */
public interface Recipients {

    /** All who take part, also those who muted the conversation. */
    List<Recipient> list(UUID conversation);

    /**
     * The new messages by those who are to be told of them: not of their own, of read or deleted ones, nor of those of people with whom
     * there is a block or whose account is hidden; nobody who muted the conversation.
     */
    List<NewMessage> listUnread(UUID conversation, long from, long to);
}
