package io.fitconnect.auth.authorization;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * What a refresh gave.
 *
 * @param accessClaims  what the access token says
 * @param keyThumbprint the key that the access token is bound to; absent when any bearer may use it
 */
public record RefreshedTokens(
        OAuth2AccessToken accessToken,
        Map<String, Object> accessClaims,
        OAuth2RefreshToken refreshToken,
        @Nullable String keyThumbprint) {

    /** Hides the tokens. */
    @Override
    public String toString() {
        return "RefreshedTokens[…]";
    }
}
