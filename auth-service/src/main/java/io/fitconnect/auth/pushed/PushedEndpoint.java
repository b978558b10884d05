package io.fitconnect.auth.pushed;

import io.fitconnect.auth.authorizationrequest.AuthorizationRequestRules;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.dpop.PushedProof;
import io.fitconnect.auth.protocol.ProtocolPart;
import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2PushedAuthorizationRequestAuthenticationProvider;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.stereotype.Component;

/** The endpoint that takes pushed requests, which obey the same rules as others, and the filter that shows them. */
@Component
class PushedEndpoint implements ProtocolPart {

    private static final Map<String, String> REFUSED =
            Map.of("request", "request_not_supported", "request_uri", "invalid_request");

    private final OAuth2AuthorizationService authorizations;
    private final RegisteredClients clients;
    private final AuthorizationRequestRules rules;
    private final PushedProof proofs;

    PushedEndpoint(
            OAuth2AuthorizationService authorizations,
            RegisteredClients clients,
            AuthorizationRequestRules rules,
            PushedProof proofs) {
        this.authorizations = authorizations;
        this.clients = clients;
        this.rules = rules;
        this.proofs = proofs;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.pushedAuthorizationRequestEndpoint(
                endpoint -> endpoint.pushedAuthorizationRequestConverter(refusingOthers())
                        .pushedAuthorizationRequestConverter(proofs::convert)
                        .authenticationProviders(this::useRules));
    }

    /** The one that shows pushed requests, before filters that look at what is demanded. */
    @Override
    public void addFilters(HttpSecurity http) {
        http.addFilterBefore(
                new PushedRequests(authorizations, clients), AbstractPreAuthenticatedProcessingFilter.class);
    }

    private void useRules(List<AuthenticationProvider> providers) {
        for (AuthenticationProvider provider : providers) {
            if (provider instanceof OAuth2PushedAuthorizationRequestAuthenticationProvider pushed) {
                pushed.setAuthenticationValidator(rules);
            }
        }
    }

    /**
     * Request objects are not understood, and a reference cannot be pushed (RFC 9126, section 2.1). What names no type of response is no
     * request: the server would find none in it and fail.
     */
    private static AuthenticationConverter refusingOthers() {
        return request -> {
            String[] types = request.getParameterValues(OAuth2ParameterNames.RESPONSE_TYPE);
            if (types == null || types.length != 1 || types[0].isEmpty()) {
                throw new OAuth2AuthenticationException(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "OAuth 2.0 Parameter: response_type", null));
            }
            REFUSED.forEach((parameter, error) -> {
                if (request.getParameter(parameter) != null) {
                    throw new OAuth2AuthenticationException(error);
                }
            });
            return null;
        };
    }
}
