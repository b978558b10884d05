package io.fitconnect.integration.connector;

import io.fitconnect.platform.work.WorkQueue;
import java.time.Instant;

/**
 * Ends a consent at the tracker, after the connection has gone. It names no athlete.
 *
 * @param sealed the grant, for the work's key
 */
record Revocation(String tracker, String sealed, Instant expiresAt, int failures) {

    static final WorkQueue<Revocation> QUEUE = new WorkQueue<>("tracker-revocations", Revocation.class);

    Revocation failed() {
        return new Revocation(tracker, sealed, expiresAt, failures + 1);
    }
}
