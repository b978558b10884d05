package io.fitconnect.training.progress.record;

/**
 * One record that can be held.
 *
 * @param over the distance in whole metres or the duration in seconds; 0 for those of a whole training
 */
public record Measure(RecordKind kind, int over) {

    private static final char SEPARATOR = ':';

    /** The form in databases and addresses, such as {@code time:5000}. */
    public String key() {
        return kind.wireName() + SEPARATOR + over;
    }

    /** Reads {@link #key}. */
    public static Measure of(String key) {
        int colon = key.indexOf(SEPARATOR);
        RecordKind kind = RecordKind.find(key.substring(0, Math.max(0, colon)))
                .orElseThrow(() -> new IllegalArgumentException("No measure is called " + key));
        return new Measure(kind, Integer.parseInt(key.substring(colon + 1)));
    }
}
