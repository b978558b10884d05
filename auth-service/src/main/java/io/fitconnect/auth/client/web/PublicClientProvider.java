package io.fitconnect.auth.client.web;

import io.fitconnect.auth.client.RegisteredClients;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Accepts a client that is registered as public; one that has a secret must prove it. */
final class PublicClientProvider implements AuthenticationProvider {

    private final RegisteredClients clients;

    PublicClientProvider(RegisteredClients clients) {
        this.clients = clients;
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
}
