package io.fitconnect.social.conversation.sending;

import java.time.Instant;
import java.util.Optional;

/** Decides whether a message is held. Each bean of this type is asked; the latest hold counts. */
public interface SendingRule {

    /** Returns why and until when the message is held, or empty where it may be sent. Reads nothing that other senders write. */
    Optional<Hold> findHold(Attempt attempt, Instant now);
}
