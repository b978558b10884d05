package io.fitconnect.integration.activity;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Names the activities of an import. The same session always gets the same id, so decoding a file again overwrites instead
 * of doubling; the id keeps the import's time and is a UUID of version 7 in form.
 */
public final class ActivityIds {

    private static final long TIME = 0xFFFF_FFFF_FFFF_0000L;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private ActivityIds() {}

    /**
     * The id of a session.
     *
     * @param importId a UUID of version 7
     * @param session  index in the file, from 0
     */
    public static UUID of(UUID importId, int session) {
        ByteBuffer name = ByteBuffer.allocate(20)
                .putLong(importId.getMostSignificantBits())
                .putLong(importId.getLeastSignificantBits())
                .putInt(session);
        ByteBuffer digest = ByteBuffer.wrap(sha256(name.array()));
        long high = (importId.getMostSignificantBits() & TIME) | VERSION_7 | (digest.getShort() & 0x0FFF);
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT;
        return new UUID(high, low);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
