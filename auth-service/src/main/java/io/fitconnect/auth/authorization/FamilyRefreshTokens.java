package io.fitconnect.auth.authorization;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Makes refresh tokens, which carry their family's id. A public client's is good for one use. A client with a secret keeps
 * its token, whose lifetime starts over, so that it can ask again when an answer was lost.
 */
final class FamilyRefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

    private final Clock clock;

    FamilyRefreshTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
        OAuth2Authorization authorization = context.getAuthorization();
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType()) || authorization == null) {
            return null;
        }
        RegisteredClient client = context.getRegisteredClient();
        Instant now = clock.instant();
        return new OAuth2RefreshToken(
                findKept(client, authorization).orElseGet(() -> next(authorization)),
                now,
                now.plus(client.getTokenSettings().getRefreshTokenTimeToLive()));
    }

    /** The token that a client with a secret has presented; none when it redeems a code. */
    private static Optional<String> findKept(RegisteredClient client, OAuth2Authorization authorization) {
        return Optional.ofNullable(authorization.getRefreshToken())
                .filter(presented -> !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE))
                .map(presented -> presented.getToken().getTokenValue());
    }

    private static String next(OAuth2Authorization authorization) {
        return RefreshTokenValue.next(UUID.fromString(authorization.getId())).text();
    }
}
