package io.fitconnect.platform.object;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of an object within its service's store: segments of letters, digits, dots, hyphens and underscores, joined by
 * slashes, at most 500 characters. The first segment is the kind, such as {@code recording}.
 */
public record ObjectKey(String value) implements Comparable<ObjectKey> {

    static final int MAX_LENGTH = 500;

    private static final String SEGMENT = "[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}";
    private static final Pattern FORM = Pattern.compile(SEGMENT + "(/" + SEGMENT + ")+");
    private static final int RANDOM_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ObjectKey {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An object key is <kind>/<name>, at most " + MAX_LENGTH + " characters");
        }
    }

    /** Makes a key of the kind with 128 random bits, which cannot be guessed from others. */
    public static ObjectKey random(String kind) {
        byte[] name = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(name);
        return new ObjectKey(kind + "/" + HexFormat.of().formatHex(name));
    }

    @Override
    public int compareTo(ObjectKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
