package io.fitconnect.integration.connector;

import io.fitconnect.platform.work.WorkQueue;

/** Looks every day whether notices of a tracker come to the address of this house. */
record Subscribing(String tracker, int failures) {

    static final WorkQueue<Subscribing> QUEUE = new WorkQueue<>("tracker-subscriptions", Subscribing.class);
}
