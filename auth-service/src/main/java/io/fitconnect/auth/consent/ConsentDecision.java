package io.fitconnect.auth.consent;

import io.fitconnect.auth.client.ClientParty;
import io.fitconnect.auth.protocol.ProtocolPart;
import io.fitconnect.auth.vendorapp.VendorAppGate;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * When the consent page is shown, and what its answer means. The server by itself would tell a vendor whose account it is without
 * asking, if the vendor wants to know no more; and after "deny" it would go on with what was allowed earlier. A denial also
 * forgets the earlier consent, so the next consent page lists everything.
 */
@Component
class ConsentDecision implements ProtocolPart {

    private static final String PARAMETER = "decision";
    private static final String DENY = "deny";

    private final VendorAppGate gate;
    private final MeterRegistry meters;

    ConsentDecision(VendorAppGate gate, MeterRegistry meters) {
        this.gate = gate;
        this.meters = meters;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.authorizationEndpoint(endpoint -> endpoint.authenticationProviders(this::listen));
    }

    private void listen(List<AuthenticationProvider> providers) {
        for (AuthenticationProvider provider : providers) {
            if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider request) {
                request.setAuthorizationConsentRequired(this::isRequired);
            }
            if (provider instanceof OAuth2AuthorizationConsentAuthenticationProvider consent) {
                consent.setAuthorizationConsentCustomizer(this::apply);
            }
        }
    }

    /** The page of an application that may not act for anybody says so in place of the question. */
    private boolean isRequired(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationRequest asked = Objects.requireNonNull(context.getAuthorizationRequest());
        OAuth2AuthorizationConsent allowed = context.getAuthorizationConsent();
        boolean isAllowed = allowed != null && allowed.getScopes().containsAll(asked.getScopes());
        boolean isVendor = ClientParty.of(context.getRegisteredClient()) == ClientParty.VENDOR;
        return (isVendor
                        && (!isAllowed
                                || !gate.isOpen(context.getRegisteredClient().getClientId())))
                || isDemanded(asked);
    }

    /** Whether the application asks to be allowed once more (OpenID Connect Core, section 3.1.2.1). */
    private static boolean isDemanded(OAuth2AuthorizationRequest asked) {
        return asked.getScopes().contains(OidcScopes.OPENID)
                && asked.getAdditionalParameters().get("prompt") instanceof String prompts
                && List.of(prompts.split(" ", -1)).contains("consent");
    }

    private void apply(OAuth2AuthorizationConsentAuthenticationContext context) {
        OAuth2AuthorizationConsentAuthenticationToken request = context.getAuthentication();
        boolean denied = DENY.equals(request.getAdditionalParameters().get(PARAMETER))
                || !gate.isOpen(context.getRegisteredClient().getClientId());
        if (denied) {
            context.getAuthorizationConsent().authorities(Set::clear);
        }
        meters.counter("fitconnect.auth.consents", "decision", denied ? "denied" : "allowed")
                .increment();
    }
}
