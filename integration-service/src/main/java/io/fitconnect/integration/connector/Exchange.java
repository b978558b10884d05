package io.fitconnect.integration.connector;

/** What came of the last exchange with a tracker. */
public enum Exchange {
    NONE,
    NOTHING_NEW,
    FOUND,
    LIMITED,
    AWAY,
    REFUSED
}
