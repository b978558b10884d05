package io.fitconnect.local.part;

/** A part cannot start or work; the message is one sentence for the person at the terminal. */
public final class PartFailure extends RuntimeException {

    public PartFailure(String message) {
        super(message);
    }

    public PartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
