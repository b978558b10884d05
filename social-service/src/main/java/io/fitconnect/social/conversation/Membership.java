package io.fitconnect.social.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation through the eyes of one who takes part.
 *
 * @param other        the other one of a direct conversation; null in a group, and once that account is erased
 * @param participants how many take part now
 */
public record Membership(
        Conversation conversation,
        Participant participant,
        @Nullable UUID other,
        int participants) {

    /** Messages of others that the person has not read. */
    public long unread() {
        return Math.max(0, conversation.lastNumber() - participant.readNumber() - participant.ownUnread());
    }

    /** Whether there is a message that the person may see. */
    public boolean hasMessages() {
        return conversation.lastNumber() > participant.fromNumber();
    }
}
