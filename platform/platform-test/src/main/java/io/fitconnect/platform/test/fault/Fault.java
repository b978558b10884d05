package io.fitconnect.platform.test.fault;

/** How a {@link FaultProxy} treats its connections. */
public enum Fault {
    /** Everything passes. */
    NONE,
    /** New connections are refused, as by a server that is not running; open ones are cut. */
    REFUSE,
    /** Connections are accepted and stay open, and no byte passes, as by a server that was stopped by SIGSTOP. */
    HANG,
    /**
     * Requests pass, and instead of the answer the connection ends: what was asked is done, and the client cannot know
     * it. A connection that waits for no answer stays open until it is used.
     */
    LOSE_ANSWERS
}
