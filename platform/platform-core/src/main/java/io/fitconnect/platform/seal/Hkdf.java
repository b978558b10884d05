package io.fitconnect.platform.seal;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869), and the HMAC that it is made of. */
final class Hkdf {

    private static final String HMAC = "HmacSHA256";
    private static final int BLOCK_BYTES = 32;
    private static final int MOST_BLOCKS = 255;

    private Hkdf() {}

    /** The pseudorandom key of a secret. */
    static byte[] extract(byte[] salt, byte[] secret) {
        return hmac(salt.length == 0 ? new byte[BLOCK_BYTES] : salt, secret);
    }

    /** Bytes for a purpose, at most 8,160. */
    static byte[] expand(byte[] pseudoRandom, byte[] purpose, int bytes) {
        int blocks = (bytes + BLOCK_BYTES - 1) / BLOCK_BYTES;
        if (blocks > MOST_BLOCKS) {
            throw new IllegalArgumentException("HKDF gives no " + bytes + " bytes");
        }
        byte[] all = new byte[blocks * BLOCK_BYTES];
        byte[] block = {};
        for (int number = 0; number < blocks; number++) {
            block = hmac(pseudoRandom, block, purpose, new byte[] {(byte) (number + 1)});
            System.arraycopy(block, 0, all, number * BLOCK_BYTES, BLOCK_BYTES);
        }
        return Arrays.copyOf(all, bytes);
    }

    static byte[] hmac(byte[] key, byte[]... message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            for (byte[] part : message) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }
}
