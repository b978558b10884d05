package io.fitconnect.integration.connector;

import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/**
 * Asks a tracker what is new, again and again.
 *
 * @param failures in a row
 */
record Poll(UUID athlete, String tracker, int failures) {

    static final WorkQueue<Poll> QUEUE = new WorkQueue<>("tracker-polls", Poll.class);

    static Poll of(ConnectionId id) {
        return new Poll(id.athlete(), id.tracker(), 0);
    }

    ConnectionId id() {
        return new ConnectionId(athlete, tracker);
    }

    Poll failed() {
        return new Poll(athlete, tracker, failures + 1);
    }
}
