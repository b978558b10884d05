package io.fitconnect.platform.outbox;

import io.fitconnect.platform.events.Announcement;
import java.util.List;

/** Ends what is announced under a key, so that no row names it any more once the relay has sent the last event. */
public interface KeyClosure {

    /**
     * Drops the announcements of the key that wait, forgets its positions, and sends a tombstone to each of these topics
     * after everything that was sent before.
     */
    void close(String key, List<String> stateTopics);

    /** Announces under a closed key, of which the outbox keeps no position: nothing is announced after it. */
    void announceLast(Announcement announcement);
}
