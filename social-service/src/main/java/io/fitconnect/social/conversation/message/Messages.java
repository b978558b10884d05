package io.fitconnect.social.conversation.message;

import io.fitconnect.social.conversation.Membership;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The recent messages of all conversations, and the numbers of all. */
public interface Messages {

    /** Takes the next number, which locks the conversation until the end of the transaction. Times never go back. */
    Message.Place take(UUID conversation, Instant now);

    /** Adds a message and counts it for its sender; false when the conversation has a recent one of that client id. */
    boolean add(Message message);

    /** Notes that the sender wrote, and read up to there unless something of others is unread. */
    void wrote(UUID conversation, UUID participant, long number);

    Optional<Message> find(UUID conversation, long number);

    Optional<Message> findByClient(UUID conversation, UUID clientId);

    /** Those that are recent, in their order. */
    List<Message> list(UUID conversation, long from, long to);

    /** The last message of each conversation whose last message is recent. */
    List<Message> listLast(Collection<UUID> conversations);

    /** Counts the recent messages behind a number. */
    Behind countBehind(UUID conversation, UUID sender, long number);

    /** Writes a message that follows the stored one; false when that was changed or moved meanwhile. */
    boolean change(Message message);

    /** The other one of a direct conversation, if that one has written already. */
    boolean hasOtherWritten(Membership own);

    /**
     * Recent messages behind a number.
     *
     * @param all of everybody
     * @param own of the sender
     */
    record Behind(long all, long own) {}
}
