package io.fitconnect.e2e.resilience;

import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.client.Session;

/**
 * One of the clients: the athlete's own app, or a vendor's with the athlete's consent.
 *
 * @param athlete the athlete's own session, with which the diary can be read
 * @param session what it pushes with
 */
record Sender(Session athlete, Session session) {

    boolean isVendor() {
        return athlete != session;
    }

    /** Athletes' apps repeat by key, vendors by their own id of the recording. */
    PushKey nextKey() {
        return isVendor() ? PushKey.randomExternalId() : PushKey.random();
    }
}
