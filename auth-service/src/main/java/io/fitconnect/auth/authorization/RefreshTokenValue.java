package io.fitconnect.auth.authorization;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The value of a refresh token: the family that it belongs to, a dot, and 256 random bits. Naming the family lets a
 * replayed token be recognised without keeping the used ones.
 */
public record RefreshTokenValue(UUID family, String secret) {

    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static RefreshTokenValue next(UUID family) {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new RefreshTokenValue(
                family, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads what a client sent; empty when it is no refresh token of ours. */
    public static Optional<RefreshTokenValue> find(String presented) {
        return Optional.of(FORM.matcher(presented))
                .filter(matcher -> matcher.matches())
                .flatMap(matcher -> {
                    try {
                        return Optional.of(new RefreshTokenValue(UUID.fromString(matcher.group(1)), matcher.group(2)));
                    } catch (IllegalArgumentException e) {
                        return Optional.empty();
                    }
                });
    }

    String text() {
        return family + "." + secret;
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return family + ".…";
    }
}
