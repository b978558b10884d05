package io.fitconnect.integration.connector;

import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/**
 * Lists older recordings page by page, once.
 *
 * @param position where the next page begins, in the tracker's words
 * @param failures in a row
 */
record History(UUID athlete, String tracker, String position, int failures) {

    static final WorkQueue<History> QUEUE = new WorkQueue<>("tracker-histories", History.class);

    static History of(ConnectionId id) {
        return new History(id.athlete(), id.tracker(), Tracker.FIRST_PAGE, 0);
    }

    ConnectionId id() {
        return new ConnectionId(athlete, tracker);
    }

    History next(String page) {
        return new History(athlete, tracker, page, 0);
    }

    History failed() {
        return new History(athlete, tracker, position, failures + 1);
    }
}
