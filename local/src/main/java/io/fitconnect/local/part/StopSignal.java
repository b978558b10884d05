package io.fitconnect.local.part;

/** The signal that asks a part to end in order. */
public enum StopSignal {
    TERM,
    /** PostgreSQL's fast shutdown: TERM would wait for every client to leave, KILL would leave shared memory behind. */
    INT,
    /** No signal: the host of the part is asked to end it, and goes on itself. */
    LEAVE
}
