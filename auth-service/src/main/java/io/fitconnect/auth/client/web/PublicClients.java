package io.fitconnect.auth.client.web;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.protocol.ProtocolPart;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.stereotype.Component;

/**
 * How clients prove who they are: in one way at a time. Lets a public client refresh and revoke its tokens. It proves nothing; the token that it brings is the proof, and for
 * refreshing that token is good for one use. (The parts are no beans: every filter chain would take them for its own.)
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
                .authenticationConverter(new OneClientAuthentication())
                .authenticationConverter(new PublicClientConverter())
                .authenticationProvider(new PublicClientProvider(clients)));
    }
}
