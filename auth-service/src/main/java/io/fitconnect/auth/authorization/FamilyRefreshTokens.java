package io.fitconnect.auth.authorization;

import io.fitconnect.auth.client.ClientParty;
import io.fitconnect.auth.client.OAuthClientSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2DeviceCode;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Makes refresh tokens, which carry their family's id. A public client's is good for one use and followed by its successor. A
 * client with a secret keeps its token, whose lifetime starts over, so that it can ask again when an answer was lost. No token
 * outlives the last day of its family.
 */
final class FamilyRefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

    private final RefreshTokenSuccession succession;
    private final OAuthClientSettings settings;
    private final Clock clock;

    FamilyRefreshTokens(RefreshTokenSuccession succession, OAuthClientSettings settings, Clock clock) {
        this.succession = succession;
        this.settings = settings;
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
        Instant unused = now.plus(client.getTokenSettings().getRefreshTokenTimeToLive());
        Instant last = begin(authorization, now).plus(settings.refreshFamilyLifetime(ClientParty.of(client)));
        if (!last.isAfter(now)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
        return new OAuth2RefreshToken(valueFor(client, authorization), now, last.isBefore(unused) ? last : unused);
    }

    private String valueFor(RegisteredClient client, OAuth2Authorization authorization) {
        Optional<String> presented = Optional.ofNullable(authorization.getRefreshToken())
                .map(token -> token.getToken().getTokenValue());
        if (presented.isEmpty()) { // a code is redeemed
            return RefreshTokenValue.next(UUID.fromString(authorization.getId()))
                    .text();
        }
        boolean isPublic = client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE);
        return isPublic
                ? succession
                        .after(RefreshTokenValue.find(presented.get()).orElseThrow())
                        .text()
                : presented.get();
    }

    /** When the person allowed it. */
    private static Instant begin(OAuth2Authorization authorization, Instant now) {
        return Stream.of(OAuth2AuthorizationCode.class, OAuth2DeviceCode.class)
                .map(authorization::getToken)
                .filter(Objects::nonNull)
                .map(token -> token.getToken().getIssuedAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(now);
    }
}
