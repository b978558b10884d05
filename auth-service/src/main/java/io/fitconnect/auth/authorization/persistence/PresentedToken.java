package io.fitconnect.auth.authorization.persistence;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2DeviceCode;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.OAuth2UserCode;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/**
 * The token that a client sent. The authorization that was found by its digest gets the value back, because the server
 * looks for it there.
 */
record PresentedToken(String value) {

    String digest() {
        return StoredToken.ofPresented(value);
    }

    /** The authorization with this token's value in place of its digest. */
    OAuth2Authorization in(OAuth2Authorization loaded) {
        OAuth2Authorization.Builder restored = OAuth2Authorization.from(loaded);
        findMine(loaded, OAuth2AuthorizationCode.class)
                .ifPresent(code -> restored.token(
                        new OAuth2AuthorizationCode(value, known(code.getIssuedAt()), known(code.getExpiresAt()))));
        findMine(loaded, OAuth2AccessToken.class)
                .ifPresent(token -> restored.token(new OAuth2AccessToken(
                        token.getTokenType(), value, token.getIssuedAt(), token.getExpiresAt(), token.getScopes())));
        findMine(loaded, OAuth2RefreshToken.class)
                .ifPresent(token ->
                        restored.token(new OAuth2RefreshToken(value, token.getIssuedAt(), token.getExpiresAt())));
        findMine(loaded, OAuth2DeviceCode.class)
                .ifPresent(code -> restored.token(
                        new OAuth2DeviceCode(value, known(code.getIssuedAt()), known(code.getExpiresAt()))));
        findMine(loaded, OAuth2UserCode.class)
                .ifPresent(code -> restored.token(
                        new OAuth2UserCode(value, known(code.getIssuedAt()), known(code.getExpiresAt()))));
        return restored.build();
    }

    /** The authorization with this token as its refresh token, also when it is the one before the current. */
    OAuth2Authorization asRefreshTokenOf(OAuth2Authorization loaded) {
        OAuth2RefreshToken current =
                Objects.requireNonNull(loaded.getRefreshToken()).getToken();
        return OAuth2Authorization.from(loaded)
                .token(new OAuth2RefreshToken(value, current.getIssuedAt(), current.getExpiresAt()))
                .build();
    }

    private <T extends OAuth2Token> Optional<T> findMine(OAuth2Authorization loaded, Class<T> type) {
        return Optional.ofNullable(loaded.getToken(type))
                .map(OAuth2Authorization.Token::getToken)
                .filter(token -> token.getTokenValue().equals(digest()));
    }

    private static Instant known(@Nullable Instant instant) {
        return Objects.requireNonNull(instant);
    }

    /** Hides the value. */
    @Override
    public String toString() {
        return "PresentedToken[…]";
    }
}
