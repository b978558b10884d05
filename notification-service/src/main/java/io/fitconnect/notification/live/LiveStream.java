package io.fitconnect.notification.live;

import io.fitconnect.platform.revocation.TokenFacts;
import java.util.UUID;

/** One open stream. Its methods never wait for the client. */
public interface LiveStream {

    UUID athlete();

    TokenFacts token();

    /** Sends a signal, or keeps it until the client takes it. */
    void offer(Signal signal);

    /**
     * Shows that the connection lives, where nothing else has since the last beat.
     *
     * @param upTo the place up to which every signal was offered
     */
    void beat(Position upTo);

    void end(StreamEnd why);
}
