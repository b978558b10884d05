package io.fitconnect.auth.client;

import io.fitconnect.auth.digest.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and checks client secrets. They are long and random, so a plain digest keeps them as safe as a slow hash would,
 * and a vendor's token request costs microseconds.
 */
@Component
public class ClientSecrets implements PasswordEncoder {

    private static final String PREFIX = "{sha256}";
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Returns a new secret of 256 random bits. */
    public String next() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String encode(@Nullable CharSequence secret) {
        return PREFIX + Sha256.of(Objects.requireNonNull(secret).toString());
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
        return secret != null && encoded != null && Sha256.areEqual(encode(secret), encoded);
    }
}
