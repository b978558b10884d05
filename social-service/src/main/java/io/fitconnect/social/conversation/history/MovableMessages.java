package io.fitconnect.social.conversation.history;

import io.fitconnect.social.conversation.message.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages in SQL, as moving sees them. */
public interface MovableMessages {

    /** The oldest ones up to a moment, in their order. */
    List<Message> listUntil(UUID conversation, Instant threshold, int limit);

    /** Removes those that still have their revision, and notes in which months they are found; returns how many. */
    int remove(List<Message> moved);

    Optional<Instant> findOldest(UUID conversation);
}
