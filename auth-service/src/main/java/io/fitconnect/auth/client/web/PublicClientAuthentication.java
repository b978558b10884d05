package io.fitconnect.auth.client.web;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.protocol.ProtocolPart;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.stereotype.Component;

/**
 * Lets a public client refresh and revoke its tokens. It proves nothing; the token that it brings is the proof, and for
 * refreshing that token is good for one use.
 */
@Component
class PublicClientAuthentication implements ProtocolPart, AuthenticationConverter, AuthenticationProvider {

    private static final String REVOCATION_PATH = "/oauth2/revoke";

    private final RegisteredClients clients;

    PublicClientAuthentication(RegisteredClients clients) {
        this.clients = clients;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.clientAuthentication(
                clients -> clients.authenticationConverter(this).authenticationProvider(this));
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String[] clientIds = request.getParameterValues("client_id");
        boolean names = clientIds != null && clientIds.length == 1 && !clientIds[0].isBlank();
        boolean proves = request.getParameter("client_secret") != null
                || request.getParameter("client_assertion") != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        return names && !proves && refreshesOrRevokes(request) ? new PublicClientToken(clientIds[0]) : null;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        RegisteredClient client = clients.find(authentication.getName())
                .filter(found -> found.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT));
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return PublicClientToken.class.isAssignableFrom(authentication);
    }

    private static boolean refreshesOrRevokes(HttpServletRequest request) {
        return AuthorizationGrantType.REFRESH_TOKEN.getValue().equals(request.getParameter("grant_type"))
                || request.getRequestURI().endsWith(REVOCATION_PATH);
    }
}
