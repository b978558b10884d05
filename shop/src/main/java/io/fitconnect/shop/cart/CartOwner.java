package io.fitconnect.shop.cart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Whose cart it is: an account's, or that of a browser whose cookie holds a random key, of which only the digest is kept. */
public record CartOwner(String value) {

    private static final String GUEST = "guest:";

    public static CartOwner account(String subject) {
        return new CartOwner("account:" + subject);
    }

    public static CartOwner guest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return new CartOwner(GUEST + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isGuest() {
        return value.startsWith(GUEST);
    }
}
