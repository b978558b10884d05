package io.fitconnect.notification.inbox;

import java.util.Collection;
import java.util.UUID;

/**
 * Tells open clients that an inbox has changed. Signals do not go through the outbox (decision 0095): the inbox is the truth, and a
 * change of a large group training would be a row for each of its participants.
 */
public interface InboxSignals {

    /**
     * Returns when all were acknowledged.
     *
     * @throws SignalsAway when some were not, so that the caller tries again
     */
    void arrived(Collection<UUID> athletes);

    /** The athlete read or deleted something: other clients of the athlete count again. Lost without harm. */
    void changed(UUID athlete);
}
