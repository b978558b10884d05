package io.fitconnect.promo.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Draws a number for an athlete that stays the same for ever, is spread evenly over athletes, independent between purposes, and cannot
 * be foretold without the key: HMAC-SHA-256 of purpose and athlete, of which 53 bits count. The key never rotates, since with
 * another one every athlete would be assigned again.
 */
public final class KeyedDraw {

    public static final int LEAST_KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SPARE_BITS = 11;

    private final SecretKeySpec key;

    public KeyedDraw(byte[] key) {
        if (key.length < LEAST_KEY_BYTES) {
            throw new IllegalArgumentException("The key of draws has at least " + LEAST_KEY_BYTES + " bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * The athlete's number for a purpose.
     *
     * @return at least 0, less than 1
     */
    public double draw(String purpose, UUID athlete) {
        byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
        ByteBuffer message = ByteBuffer.allocate(2 * Long.BYTES + name.length)
                .putLong(athlete.getMostSignificantBits())
                .putLong(athlete.getLeastSignificantBits())
                .put(name);
        return (ByteBuffer.wrap(sign(message.array())).getLong() >>> SPARE_BITS) * 0x1.0p-53;
    }

    private byte[] sign(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
