package io.fitconnect.training.diary;

/** What a client knows of the training that it wants to change. */
@FunctionalInterface
public interface Precondition {

    /** The client changes whatever is there. */
    Precondition NONE = currentVersion -> {};

    /** Refuses when the current version is not the one that the client has seen. */
    void check(long currentVersion);
}
