package io.fitconnect.social.conversation.message;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The older messages of all conversations, outside of SQL. Writing again changes nothing; the latest change wins. */
public interface MessageHistory {

    /** Those of the range that have moved, in their order. */
    List<Message> list(UUID conversation, long from, long to);

    default Optional<Message> find(UUID conversation, long number) {
        return list(conversation, number, number).stream().findFirst();
    }

    void write(List<Message> messages);
}
