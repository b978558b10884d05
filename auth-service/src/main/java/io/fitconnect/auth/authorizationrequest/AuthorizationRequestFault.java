package io.fitconnect.auth.authorizationrequest;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Makes errors that are answered at the client's redirect URI, which was checked before. */
final class AuthorizationRequestFault {

    private static final Authentication ANONYMOUS = new AnonymousAuthenticationToken(
            "anonymous", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    /** A request that names no redirect URI to answer at. */
    private static final OAuth2AuthorizationCodeRequestAuthenticationToken NOWHERE =
            new OAuth2AuthorizationCodeRequestAuthenticationToken(
                    "/oauth2/authorize", "unknown", ANONYMOUS, (String) null, null, null, null);

    private AuthorizationRequestFault() {}

    /** A fault that the person sees, since the client cannot be told. */
    static OAuth2AuthorizationCodeRequestAuthenticationException ofPage(String code, String description) {
        return new OAuth2AuthorizationCodeRequestAuthenticationException(
                new OAuth2Error(code, description, null), NOWHERE);
    }

    /** A fault of a request whose client and redirect URI are right. */
    static OAuth2AuthorizationCodeRequestAuthenticationException of(
            String code,
            String description,
            OAuth2AuthorizationCodeRequestAuthenticationToken asked,
            RegisteredClient client) {
        String redirectUri = Optional.ofNullable(asked.getRedirectUri())
                .filter(uri -> !uri.isEmpty())
                .orElseGet(() -> client.getRedirectUris().iterator().next());
        return new OAuth2AuthorizationCodeRequestAuthenticationException(
                new OAuth2Error(code, description, null),
                new OAuth2AuthorizationCodeRequestAuthenticationToken(
                        asked.getAuthorizationUri(),
                        asked.getClientId(),
                        (Authentication) asked.getPrincipal(),
                        redirectUri,
                        asked.getState(),
                        asked.getScopes(),
                        asked.getAdditionalParameters()));
    }
}
