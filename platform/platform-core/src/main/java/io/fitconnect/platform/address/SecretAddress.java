package io.fitconnect.platform.address;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The secret part of an address: the id of what it opens, so that this is found by its partition key, and 192 random bits. It never
 * stands in a log or a table.
 */
public final class SecretAddress {

    private static final int ID_BYTES = 16;
    private static final int SECRET_BYTES = 24;
    private static final int LENGTH = 54; // 40 bytes in Base64 without padding
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final String text;
    private final UUID opened;

    private SecretAddress(String text, UUID opened) {
        this.text = text;
        this.opened = opened;
    }

    /** Makes a new address. */
    public static SecretAddress next(UUID opened) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        byte[] all = ByteBuffer.allocate(ID_BYTES + SECRET_BYTES)
                .putLong(opened.getMostSignificantBits())
                .putLong(opened.getLeastSignificantBits())
                .put(secret)
                .array();
        return new SecretAddress(ENCODER.encodeToString(all), opened);
    }

    /** Reads the text of an address; empty for what cannot be one. */
    public static Optional<SecretAddress> find(String text) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            if (text.length() != LENGTH || all.length != ID_BYTES + SECRET_BYTES) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.wrap(all);
            return Optional.of(new SecretAddress(text, new UUID(bytes.getLong(), bytes.getLong())));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The id of what it opens. */
    public UUID opened() {
        return opened;
    }

    /** What is kept of it: of so many random bits a plain digest tells nothing. */
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Base64.getUrlDecoder().decode(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** For the one who made it alone. */
    public String secret() {
        return text;
    }

    @Override
    public String toString() {
        return "SecretAddress[not shown]";
    }
}
