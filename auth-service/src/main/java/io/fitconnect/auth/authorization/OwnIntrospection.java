package io.fitconnect.auth.authorization;

import io.fitconnect.auth.protocol.ProtocolPart;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenIntrospection;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenIntrospectionAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * Tells a client about its own tokens only (RFC 7662, section 4): others look as if they were not known. A client that is
 * registered for the scope {@code internal:introspection} sees all.
 */
@Component
class OwnIntrospection implements ProtocolPart {

    private static final String ALL = "internal:introspection";

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.tokenIntrospectionEndpoint(
                endpoint -> endpoint.authenticationProviders(providers -> providers.replaceAll(Guarded::new)));
    }

    private record Guarded(AuthenticationProvider introspection) implements AuthenticationProvider {

        @Override
        public @Nullable Authentication authenticate(Authentication authentication) {
            Authentication answer = introspection.authenticate(authentication);
            return answer instanceof OAuth2TokenIntrospectionAuthenticationToken told && !isAllowed(told)
                    ? new OAuth2TokenIntrospectionAuthenticationToken(
                            told.getToken(),
                            (Authentication) Objects.requireNonNull(told.getPrincipal()),
                            OAuth2TokenIntrospection.builder().build())
                    : answer;
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return introspection.supports(authentication);
        }

        private static boolean isAllowed(OAuth2TokenIntrospectionAuthenticationToken told) {
            RegisteredClient caller = told.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
                    ? client.getRegisteredClient()
                    : null;
            String owner = told.getTokenClaims().getClientId();
            return !told.getTokenClaims().isActive()
                    || (caller != null
                            && (caller.getClientId().equals(owner)
                                    || caller.getScopes().contains(ALL)));
        }
    }
}
