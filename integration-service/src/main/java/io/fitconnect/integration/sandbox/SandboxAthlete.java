package io.fitconnect.integration.sandbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * A made-up athlete of an app. Its id follows from the app and the number, and is a UUID of version 8 that begins with a mark, so that it
 * is never the id of an account, which has version 7, and is known without a look-up.
 *
 * @param number from 1 on
 */
public record SandboxAthlete(String clientId, int number) {

    /** So many an app has. */
    public static final int MOST = 5;

    private static final int MARK = 0x5a9db0c5;
    private static final int MARK_BITS = 32;
    private static final long LOW_BITS = 0x3fffffffffffffffL;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long VERSION = 0x8000L;
    private static final int CUSTOM = 8;

    public SandboxAthlete {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("A sandbox has the athletes 1 to " + MOST);
        }
    }

    /** Tells whether an id is that of a made-up athlete. */
    public static boolean isOne(UUID athlete) {
        return athlete.version() == CUSTOM && (int) (athlete.getMostSignificantBits() >>> MARK_BITS) == MARK;
    }

    public UUID id() {
        ByteBuffer digest = ByteBuffer.wrap(digest(number + "/" + clientId));
        long high = (long) MARK << MARK_BITS | (digest.getLong() & 0xffff0fffL) | VERSION;
        return new UUID(high, (digest.getLong() & LOW_BITS) | VARIANT);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
