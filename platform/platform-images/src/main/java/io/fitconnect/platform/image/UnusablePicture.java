package io.fitconnect.platform.image;

/** A given file is no picture that this house takes. */
public final class UnusablePicture extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnusablePicture(Reason reason) {
        super("Not a usable picture: " + reason);
        this.reason = reason;
    }

    UnusablePicture(Reason reason, Exception cause) {
        super("Not a usable picture: " + reason, cause);
        this.reason = reason;
    }

    /** What to tell the person who gave it. */
    public Reason reason() {
        return reason;
    }

    /** Why a file is refused. */
    public enum Reason {
        /** More bytes than the rule allows. */
        TOO_LARGE,
        /** More pixels than the rule allows, or more work to decode than an honest picture causes. */
        TOO_MANY_PIXELS,
        /** Neither PNG nor JPEG nor WebP, or one that moves. */
        UNKNOWN_FORMAT,
        /** It says that it is one of these, and cannot be decoded. */
        BROKEN
    }
}
