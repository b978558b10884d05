package io.fitconnect.platform.purge;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * Which rows of a table are past: those whose column lies further back than they are kept.
 *
 * @param table  the table's name
 * @param key    the columns of its primary key, separated by commas
 * @param column the moment of a row, as a timestamp unless it counts milliseconds; an index begins with it
 * @param kept   how long a row stays after that moment
 * @param millis whether the column counts milliseconds since 1970
 */
public record Expiry(String table, String key, String column, Duration kept, boolean millis) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern NAMES = Pattern.compile(NAME + "(, " + NAME + ")*");

    public Expiry {
        if (!NAME.matcher(table).matches()
                || !NAMES.matcher(key).matches()
                || !NAME.matcher(column).matches()) {
            throw new IllegalArgumentException("Not the names of a table and its columns: " + table + ", " + key);
        }
        if (kept.isNegative()) {
            throw new IllegalArgumentException("Rows of " + table + " cannot be kept for " + kept);
        }
    }

    /** Rows that are past as soon as the moment in their column is. */
    public static Expiry of(String table, String key, String column) {
        return new Expiry(table, key, column, Duration.ZERO, false);
    }

    /** The same rows, kept for longer. */
    public Expiry kept(Duration time) {
        return new Expiry(table, key, column, time, millis);
    }

    /** The same rows of a column that counts milliseconds. */
    public Expiry inMillis() {
        return new Expiry(table, key, column, kept, true);
    }

    /** The moment before which rows are past, in the type of the column. */
    Object threshold(Instant now) {
        Instant moment = now.minus(kept);
        return millis ? moment.toEpochMilli() : moment.atOffset(ZoneOffset.UTC);
    }
}
