package io.fitconnect.recording;

/**
 * The file cannot become a training. The message is an English sentence for the athlete that says what is wrong and what
 * to do; the {@link Reason} is stable and may be shown, counted and translated.
 */
public final class UnreadableRecording extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadableRecording(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnreadableRecording(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file is refused. */
    public enum Reason {
        /** No bytes at all. */
        EMPTY,
        /** Neither FIT, GPX, TCX nor KML, alone or in gzip. */
        UNKNOWN_FORMAT,
        /** The file ends before anything usable. */
        TRUNCATED,
        /** The checksum of the file does not match: it was changed or damaged on its way. */
        CHECKSUM_MISMATCH,
        /** The file breaks the rules of its format before anything usable. */
        CORRUPT,
        /** Well formed, but no activity: a route, waypoints, settings, a workout plan. */
        NO_ACTIVITY,
        /** A track that tells neither when nor how long: a route to follow, or one whose times cannot be read. */
        NO_TIMES,
        /** More bytes, samples, sessions or laps than are accepted. */
        TOO_LARGE,
        /** XML with a document type declaration or an entity of its own. */
        UNSAFE_XML,
        /** Readable, but nothing in it can be true. */
        IMPLAUSIBLE
    }
}
