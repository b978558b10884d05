package io.fitconnect.integration.vendorapp;

/** What a feature keeps of vendors' apps. Each feature that keeps any declares one bean of this type. */
public interface AppRows {

    /** Forgets an app that was deleted, in the caller's transaction; may be repeated. */
    void forget(String clientId);
}
