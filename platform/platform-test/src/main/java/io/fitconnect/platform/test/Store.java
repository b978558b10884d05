package io.fitconnect.platform.test;

/** A real store that a test may ask for; each is started once for a whole Maven run. */
public enum Store {
    /** A fresh, empty database for each Spring context, owned by a role of its own that is no superuser. */
    POSTGRES,
    /**
     * The one broker with the topics of the contracts. Topic names are contracts and thus shared; each Spring context
     * consumes in groups of its own and sees only what was sent after it began.
     */
    KAFKA,
    /** A fresh, empty keyspace for each Spring context. */
    CASSANDRA,
    /** A fresh, empty object store for each Spring context: a folder below the module's {@code target}. */
    OBJECTS
}
