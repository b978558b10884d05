package io.fitconnect.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys of the issuer that answer "none" for an unknown key id while it must not be asked again. The token is bad then, unless no
 * key was ever read: only that is an outage.
 */
final class KnownKeys implements JWKSource<SecurityContext> {

    private final JWKSource<SecurityContext> keys;
    private volatile boolean wereRead;

    KnownKeys(JWKSource<SecurityContext> keys) {
        this.keys = keys;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            List<JWK> found = keys.get(selector, context);
            wereRead = true;
            return found;
        } catch (RateLimitReachedException askedTooOften) {
            if (wereRead) {
                return List.of();
            }
            throw askedTooOften;
        }
    }
}
