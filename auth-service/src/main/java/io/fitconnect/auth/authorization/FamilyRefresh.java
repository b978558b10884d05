package io.fitconnect.auth.authorization;

import io.fitconnect.auth.signin.SignedInAccount;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2RefreshTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Refreshes by the few columns that it needs, where Spring Security's provider reads and writes the whole authorization with its
 * JSON. Gives no ID token (OpenID Connect Core, section 12.2, leaves that open): it would say nothing new and cost as much as the
 * access token.
 */
final class FamilyRefresh implements AuthenticationProvider {

    private final Authorizations authorizations;
    private final OAuth2TokenGenerator<? extends OAuth2Token> tokens;
    private final Clock clock;

    FamilyRefresh(Authorizations authorizations, OAuth2TokenGenerator<? extends OAuth2Token> tokens, Clock clock) {
        this.authorizations = authorizations;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        OAuth2RefreshTokenAuthenticationToken request = (OAuth2RefreshTokenAuthenticationToken) authentication;
        if (!(request.getPrincipal() instanceof OAuth2ClientAuthenticationToken caller)
                || !caller.isAuthenticated()
                || caller.getRegisteredClient() == null) {
            throw refusal(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        RegisteredClient client = caller.getRegisteredClient();
        OpenFamily family = authorizations
                .findFamily(request.getRefreshToken())
                .filter(found -> found.registeredClient().equals(client.getId()))
                .orElseThrow(() -> refusal(OAuth2ErrorCodes.INVALID_GRANT));
        check(family, client, request.getScopes());
        RefreshedTokens refreshed = refresh(family, client, request);
        authorizations.saveRefreshed(family, refreshed);
        return new OAuth2AccessTokenAuthenticationToken(
                client, caller, refreshed.accessToken(), refreshed.refreshToken());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OAuth2RefreshTokenAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private void check(OpenFamily family, RegisteredClient client, Set<String> asked) {
        if (!client.getAuthorizationGrantTypes().contains(AuthorizationGrantType.REFRESH_TOKEN)) {
            throw refusal(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT);
        }
        if (family.isRevoked() || !clock.instant().isBefore(family.expiresAt())) {
            throw refusal(OAuth2ErrorCodes.INVALID_GRANT);
        }
        if (!family.scopes().containsAll(asked)) {
            throw refusal(OAuth2ErrorCodes.INVALID_SCOPE);
        }
    }

    private RefreshedTokens refresh(
            OpenFamily family, RegisteredClient client, OAuth2RefreshTokenAuthenticationToken request) {
        Authentication owner = ownerOf(family);
        Set<String> scopes = request.getScopes().isEmpty() ? family.scopes() : request.getScopes();
        DefaultOAuth2TokenContext.Builder context = DefaultOAuth2TokenContext.builder()
                .registeredClient(client)
                .principal(owner)
                .authorizationServerContext(Objects.requireNonNull(AuthorizationServerContextHolder.getContext()))
                .authorization(authorizationOf(family, client, owner, request.getRefreshToken()))
                .authorizedScopes(scopes)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .authorizationGrant(request);
        Jwt access = (Jwt) make(context, OAuth2TokenType.ACCESS_TOKEN);
        OAuth2RefreshToken next = (OAuth2RefreshToken) make(context, OAuth2TokenType.REFRESH_TOKEN);
        Optional<String> key = KeyBinding.findKey(access.getClaims());
        OAuth2AccessToken.TokenType type =
                key.isPresent() ? OAuth2AccessToken.TokenType.DPOP : OAuth2AccessToken.TokenType.BEARER;
        return new RefreshedTokens(
                new OAuth2AccessToken(
                        type, access.getTokenValue(), access.getIssuedAt(), access.getExpiresAt(), scopes),
                access.getClaims(),
                next,
                key.orElse(null));
    }

    private OAuth2Token make(DefaultOAuth2TokenContext.Builder context, OAuth2TokenType type) {
        return Objects.requireNonNull(
                tokens.generate(context.tokenType(type).build()), "Both kinds of tokens are made here");
    }

    /** The account, in the session that the family ends with; one of a vendor or a device names no session. */
    private static Authentication ownerOf(OpenFamily family) {
        String session = Objects.requireNonNullElse(family.sessionId(), "");
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInAccount(family.account().value(), session, family.since()), null, List.of());
    }

    /** As much of the authorization as the makers of tokens look at. */
    private static OAuth2Authorization authorizationOf(
            OpenFamily family, RegisteredClient client, Authentication owner, String presented) {
        return family.proof()
                .addTo(OAuth2Authorization.withRegisteredClient(client).id(family.id()))
                .principalName(family.account().toString())
                .authorizationGrantType(family.grantType())
                .authorizedScopes(family.scopes())
                .attribute(Principal.class.getName(), owner)
                .attributes(all -> KeyBinding.writeKey(all, family.keyThumbprint()))
                .token(new OAuth2AuthorizationCode(
                        "redeemed", family.since(), family.since().plusSeconds(1)))
                .refreshToken(new OAuth2RefreshToken(presented, family.since(), family.expiresAt()))
                .build();
    }

    private static OAuth2AuthenticationException refusal(String code) {
        return new OAuth2AuthenticationException(code);
    }
}
