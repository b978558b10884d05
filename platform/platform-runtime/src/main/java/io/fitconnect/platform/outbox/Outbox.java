package io.fitconnect.platform.outbox;

import io.fitconnect.platform.events.Announcement;

/**
 * Publishes within the caller's transaction: when it commits, the announcement will be delivered at least once, and
 * after every earlier one of the same topic and key; when it rolls back, nothing was announced.
 */
public interface Outbox {

    /** Stores the announcement; refuses to work outside of a transaction. */
    void announce(Announcement announcement);
}
