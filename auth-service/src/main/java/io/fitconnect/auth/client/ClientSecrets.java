package io.fitconnect.auth.client;

import io.fitconnect.auth.digest.Sha256;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and checks client secrets. They are long and random, so a plain digest keeps them as safe as a slow hash would,
 * and a vendor's token request costs microseconds. While a secret is exchanged, the one before it is good too.
 */
@Component
public class ClientSecrets implements PasswordEncoder {

    private static final String PREFIX = "{sha256}";
    private static final int SECRET_BYTES = 32;
    private static final String SEPARATOR = " ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    public ClientSecrets(Clock clock) {
        this.clock = clock;
    }

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

    /** The form of a new secret beside the present one, which stays good until that moment. */
    public String encodeBoth(String secret, String present, Instant presentEndsAt) {
        return encode(secret)
                + SEPARATOR
                + present.split(SEPARATOR, -1)[0]
                + SEPARATOR
                + presentEndsAt.getEpochSecond();
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
        if (secret == null || encoded == null) {
            return false;
        }
        String[] forms = encoded.split(SEPARATOR, -1);
        String presented = encode(secret);
        boolean isPrevious = forms.length == 3
                && Sha256.areEqual(presented, forms[1])
                && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(forms[2])));
        return Sha256.areEqual(presented, forms[0]) || isPrevious;
    }
}
