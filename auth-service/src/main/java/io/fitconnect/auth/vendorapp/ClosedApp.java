package io.fitconnect.auth.vendorapp;

import io.fitconnect.platform.work.WorkQueue;

/** An application that ended, of which consents are left. */
public record ClosedApp(String clientId) {

    public static final WorkQueue<ClosedApp> QUEUE = new WorkQueue<>("vendor-app-closing", ClosedApp.class);
}
