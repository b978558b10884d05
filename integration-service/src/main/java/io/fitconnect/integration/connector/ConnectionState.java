package io.fitconnect.integration.connector;

/** Whether a tracker may be asked. */
public enum ConnectionState {
    CONNECTED,
    /** The tracker no longer accepts the consent: the athlete connects once more. */
    EXPIRED
}
