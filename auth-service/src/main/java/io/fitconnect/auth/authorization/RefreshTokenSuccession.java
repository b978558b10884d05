package io.fitconnect.auth.authorization;

import io.fitconnect.auth.key.KeySettings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Derives the refresh token that follows another one, under a secret of this service (HMAC-SHA-256). A client whose answer was lost
 * gets the same successor again, although only digests of tokens are stored; without the secret a used token tells nothing.
 */
@Component
class RefreshTokenSuccession {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "refresh token succession";

    private final SecretKeySpec key;

    RefreshTokenSuccession(KeySettings settings) {
        SecretKeySpec secret =
                new SecretKeySpec(settings.encryptionSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.key = new SecretKeySpec(digest(secret, PURPOSE), ALGORITHM);
    }

    RefreshTokenValue after(RefreshTokenValue used) {
        return new RefreshTokenValue(
                used.family(), Base64.getUrlEncoder().withoutPadding().encodeToString(digest(key, used.text())));
    }

    private static byte[] digest(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
