package io.fitconnect.platform.outgoing;

import java.util.Locale;

/** A call to a stranger's address gave no answer. The message names neither path nor parameters, which may be secret. */
public final class OutgoingFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Reason {
        /** The address is not one that may be called, or its name leads to no public one. */
        REFUSED,
        /** No connection, no TLS, or no HTTP. */
        FAILED,
        /** It took too long. */
        TIMED_OUT,
        /** The answer is larger than what is read. */
        TOO_LARGE;

        String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    OutgoingFailed(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Takes the type of the cause only: its message may hold the whole address. */
    OutgoingFailed(Reason reason, Exception cause) {
        this(reason, "The call " + reason.tag() + ": " + cause.getClass().getName());
    }

    public Reason reason() {
        return reason;
    }
}
