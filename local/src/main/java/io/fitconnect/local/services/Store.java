package io.fitconnect.local.services;

/** What a service keeps its data or events in. */
public enum Store {
    POSTGRESQL,
    KAFKA,
    CASSANDRA
}
