package io.fitconnect.auth.consent;

import io.fitconnect.auth.protocol.ProtocolPart;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Makes "deny" mean it: the server would otherwise go on with what was allowed earlier. A denial also forgets the earlier
 * consent, so the athlete is asked about everything next time.
 */
@Component
class ConsentDecision implements ProtocolPart {

    private static final String PARAMETER = "decision";
    private static final String DENY = "deny";

    private final MeterRegistry meters;

    ConsentDecision(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.authorizationEndpoint(endpoint -> endpoint.authenticationProviders(this::listen));
    }

    private void listen(List<AuthenticationProvider> providers) {
        for (AuthenticationProvider provider : providers) {
            if (provider instanceof OAuth2AuthorizationConsentAuthenticationProvider consent) {
                consent.setAuthorizationConsentCustomizer(this::apply);
            }
        }
    }

    private void apply(OAuth2AuthorizationConsentAuthenticationContext context) {
        OAuth2AuthorizationConsentAuthenticationToken request = context.getAuthentication();
        boolean denied = DENY.equals(request.getAdditionalParameters().get(PARAMETER));
        if (denied) {
            context.getAuthorizationConsent().authorities(Set::clear);
        }
        meters.counter("fitconnect.auth.consents", "decision", denied ? "denied" : "allowed")
                .increment();
    }
}
