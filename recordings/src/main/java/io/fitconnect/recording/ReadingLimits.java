package io.fitconnect.recording;

/**
 * How much of a file is accepted before it is refused as {@link UnreadableRecording.Reason#TOO_LARGE}. Time and memory of
 * reading are bounded by these alone.
 *
 * @param contentBytes of the file after unpacking
 * @param samples of one file
 * @param sessions of one file
 * @param laps of one file
 * @param xmlDepth of nested elements
 * @param xmlTextCharacters of one element or attribute
 */
public record ReadingLimits(
        int contentBytes, int samples, int sessions, int laps, int xmlDepth, int xmlTextCharacters) {

    /** 64 MiB, 500,000 samples (almost six days at one per second), 64 sessions, 10,000 laps. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(64 << 20, 500_000, 64, 10_000, 64, 65_536);

    public ReadingLimits {
        requirePositive("contentBytes", contentBytes);
        requirePositive("samples", samples);
        requirePositive("sessions", sessions);
        requirePositive("laps", laps);
        requirePositive("xmlDepth", xmlDepth);
        requirePositive("xmlTextCharacters", xmlTextCharacters);
    }

    private static void requirePositive(String name, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive, not " + value);
        }
    }
}
