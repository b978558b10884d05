package io.fitconnect.integration.connector;

import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/**
 * Fetches one recording.
 *
 * @param purpose  a recent one, or one of the history, which waits while limits are short
 * @param failures in a row
 */
record Fetch(UUID athlete, String tracker, String externalId, CallPurpose purpose, int failures) {

    static final WorkQueue<Fetch> QUEUE = new WorkQueue<>("tracker-fetches", Fetch.class);

    static Fetch of(ConnectionId id, String externalId, CallPurpose purpose) {
        return new Fetch(id.athlete(), id.tracker(), externalId, purpose, 0);
    }

    static String keyOf(ConnectionId id, String externalId) {
        return id + "/" + externalId;
    }

    ConnectionId id() {
        return new ConnectionId(athlete, tracker);
    }

    Fetch failed() {
        return new Fetch(athlete, tracker, externalId, purpose, failures + 1);
    }
}
