package io.fitconnect.auth.client.web;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.protocol.ProtocolPart;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Lets a public client refresh and revoke its tokens. It proves nothing; the token that it brings is the proof, and for
 * refreshing that token is good for one use. (Its two halves are no beans: every filter chain would take them for its own.)
 */
@Component
class PublicClients implements ProtocolPart {

    private final RegisteredClients clients;

    PublicClients(RegisteredClients clients) {
        this.clients = clients;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.clientAuthentication(authentication -> authentication
                .authenticationConverter(new PublicClientConverter())
                .authenticationProvider(new PublicClientProvider(clients)));
    }
}
