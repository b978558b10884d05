package io.fitconnect.contracts;

/** What a service keeps its data or events in. */
public enum Store {
    POSTGRESQL,
    KAFKA,
    CASSANDRA,
    /** S3 in production, a folder on one machine. */
    OBJECTS,
    /** Where services hand over parts of archives of people's data: a bucket or folder that all share. */
    EXPORTS,
    /** A server that takes mail by SMTP; on one machine the catcher, which delivers none. */
    MAIL
}
