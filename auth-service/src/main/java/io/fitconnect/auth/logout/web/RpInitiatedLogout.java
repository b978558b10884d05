package io.fitconnect.auth.logout.web;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.key.OwnSignatures;
import io.fitconnect.auth.signin.SignedInAccount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;

/**
 * Checks a sign-out that an application asks for. The server's own check accepts only the ID token that was issued last;
 * this one accepts any that the platform signed for the application, however old, as the specification asks.
 */
final class RpInitiatedLogout implements AuthenticationProvider {

    private static final int LONGEST_STATE = 2_000;

    private final OwnSignatures signatures;
    private final RegisteredClients clients;

    RpInitiatedLogout(OwnSignatures signatures, RegisteredClients clients) {
        this.signatures = signatures;
        this.clients = clients;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        OidcLogoutAuthenticationToken request = (OidcLogoutAuthenticationToken) authentication;
        Jwt hint = signatures.find(request.getIdTokenHint()).orElseThrow(() -> invalid("id_token_hint"));
        RegisteredClient client = findClient(hint).orElseThrow(() -> invalid("id_token_hint"));
        if (request.getClientId() != null && !request.getClientId().equals(client.getClientId())) {
            throw invalid("client_id");
        }
        String target = request.getPostLogoutRedirectUri();
        if (target != null && !client.getPostLogoutRedirectUris().contains(target)) {
            throw invalid("post_logout_redirect_uri");
        }
        if (request.getState() != null && request.getState().length() > LONGEST_STATE) {
            throw invalid("state"); // it would not fit into the address of the answer
        }
        Authentication current = (Authentication) request.getPrincipal();
        if (isAnother(current, hint.getSubject())) {
            throw invalid("id_token_hint");
        }
        return new OidcLogoutAuthenticationToken(
                new OidcIdToken(hint.getTokenValue(), hint.getIssuedAt(), hint.getExpiresAt(), hint.getClaims()),
                current,
                request.getSessionId(),
                client.getClientId(),
                target,
                request.getState());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OidcLogoutAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** The client that an ID token was made for; an access token is made for the API, a logout token is about an event. */
    private Optional<RegisteredClient> findClient(Jwt hint) {
        return Optional.ofNullable(hint.getAudience())
                .filter(audience -> !hint.hasClaim("events"))
                .filter(audience -> audience.size() == 1)
                .flatMap(audience -> clients.find(audience.get(0)));
    }

    private static boolean isAnother(Authentication current, @Nullable String subject) {
        return current.getPrincipal() instanceof SignedInAccount account
                && !account.getName().equals(subject);
    }

    private static OAuth2AuthenticationException invalid(String parameter) {
        return new OAuth2AuthenticationException(new OAuth2Error(
                OAuth2ErrorCodes.INVALID_REQUEST,
                "OpenID Connect 1.0 Logout Request Parameter: " + parameter,
                "https://openid.net/specs/openid-connect-rpinitiated-1_0.html#ValidationAndErrorHandling"));
    }
}
