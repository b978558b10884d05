package io.fitconnect.integration.connector;

import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws what was fetched.
 *
 * @param externalId one recording; null for all of the connection
 */
record Withdrawal(UUID athlete, String tracker, @Nullable String externalId) {

    static final WorkQueue<Withdrawal> QUEUE = new WorkQueue<>("tracker-withdrawals", Withdrawal.class);

    static Withdrawal ofAll(ConnectionId id) {
        return new Withdrawal(id.athlete(), id.tracker(), null);
    }

    static Withdrawal of(ConnectionId id, String externalId) {
        return new Withdrawal(id.athlete(), id.tracker(), externalId);
    }

    ConnectionId id() {
        return new ConnectionId(athlete, tracker);
    }

    String key() {
        return externalId == null ? id().toString() : Fetch.keyOf(id(), externalId);
    }
}
