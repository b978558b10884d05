package io.fitconnect.recording.correction;

/** A correction that does not fit the recording. */
public final class ImpossibleCorrection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final long lastMillis;

    ImpossibleCorrection(Reason reason, long lastMillis) {
        super(reason + ", the recording ends after " + lastMillis + " ms");
        this.reason = reason;
        this.lastMillis = lastMillis;
    }

    public Reason reason() {
        return reason;
    }

    /** When the recording ends, in milliseconds after its start. */
    public long lastMillis() {
        return lastMillis;
    }

    /** What is wrong with it. */
    public enum Reason {
        /** The recording has no times. */
        NO_TIMES,
        /** A moment lies before the recording's start or after its end, or the end before the start. */
        OUTSIDE,
        /** Fewer than two samples, or no time between them, would be left. */
        NOTHING_LEFT,
        /** Everything would be left. */
        NOTHING_CUT,
        /** One of the two parts would be empty. */
        AT_THE_ENDS,
        /** The way is known from positions. */
        HAS_POSITIONS,
        /** The recording does not move at all. */
        NO_DISTANCE
    }
}
