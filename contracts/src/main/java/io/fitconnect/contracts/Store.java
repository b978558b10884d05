package io.fitconnect.contracts;

/** What a service keeps its data or events in. */
public enum Store {
    POSTGRESQL,
    KAFKA,
    CASSANDRA,
    /** S3 in production, a folder on one machine. */
    OBJECTS
}
