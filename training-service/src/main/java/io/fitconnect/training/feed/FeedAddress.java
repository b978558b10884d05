package io.fitconnect.training.feed;

import io.fitconnect.training.diary.AthleteId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The secret part of a calendar's address: the athlete, so that it is found by the partition key, and 192 random bits. It never
 * stands in a log or a table.
 */
public final class FeedAddress {

    private static final int ATHLETE_BYTES = 16;
    private static final int SECRET_BYTES = 24;
    private static final int LENGTH = 54; // 40 bytes in Base64 without padding
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final String text;
    private final AthleteId athlete;

    private FeedAddress(String text, AthleteId athlete) {
        this.text = text;
        this.athlete = athlete;
    }

    static FeedAddress next(AthleteId athlete) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        byte[] all = ByteBuffer.allocate(ATHLETE_BYTES + SECRET_BYTES)
                .putLong(athlete.value().getMostSignificantBits())
                .putLong(athlete.value().getLeastSignificantBits())
                .put(secret)
                .array();
        return new FeedAddress(ENCODER.encodeToString(all), athlete);
    }

    /** Reads the text of an address; empty for what cannot be one. */
    public static Optional<FeedAddress> find(String text) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            if (text.length() != LENGTH || all.length != ATHLETE_BYTES + SECRET_BYTES) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.wrap(all);
            return Optional.of(new FeedAddress(text, new AthleteId(new UUID(bytes.getLong(), bytes.getLong()))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    AthleteId athlete() {
        return athlete;
    }

    /** What is kept of it: of so many random bits a plain digest tells nothing. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Base64.getUrlDecoder().decode(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** For the athlete alone. */
    public String secret() {
        return text;
    }

    @Override
    public String toString() {
        return "FeedAddress[not shown]";
    }
}
