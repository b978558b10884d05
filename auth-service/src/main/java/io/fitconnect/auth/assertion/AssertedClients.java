package io.fitconnect.auth.assertion;

import io.fitconnect.auth.protocol.ProtocolPart;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.stereotype.Component;

/** Lets clients prove by assertions who they are. */
@Component
class AssertedClients implements ProtocolPart {

    private final AssertionDecoders decoders;

    AssertedClients(AssertionDecoders decoders) {
        this.decoders = decoders;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.clientAuthentication(
                authentication -> authentication.authenticationProviders(providers -> providers.stream()
                        .filter(JwtClientAssertionAuthenticationProvider.class::isInstance)
                        .map(JwtClientAssertionAuthenticationProvider.class::cast)
                        .forEach(provider -> provider.setJwtDecoderFactory(decoders))));
    }
}
