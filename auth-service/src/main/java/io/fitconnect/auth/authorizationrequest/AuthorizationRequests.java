package io.fitconnect.auth.authorizationrequest;

import io.fitconnect.auth.interruption.InterruptedRequests;
import io.fitconnect.auth.protocol.ProtocolPart;
import io.fitconnect.auth.signin.Assurance;
import io.fitconnect.auth.stepup.BackOfficeAssurance;
import java.time.Clock;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Component;

/** Puts the rules of authorization requests into the server, and the filters around its own check. */
@Component
class AuthorizationRequests implements ProtocolPart {

    private final AuthorizationRequestRules rules;
    private final InterruptedRequests interrupted;
    private final SignInDemands demands;
    private final AuthorizationResponses responses;
    private final Assurance assurance;
    private final BackOfficeAssurance backOffice;
    private final Clock clock;

    AuthorizationRequests(
            AuthorizationRequestRules rules,
            InterruptedRequests interrupted,
            SignInDemands demands,
            AuthorizationResponses responses,
            Assurance assurance,
            BackOfficeAssurance backOffice,
            Clock clock) {
        this.rules = rules;
        this.interrupted = interrupted;
        this.demands = demands;
        this.responses = responses;
        this.assurance = assurance;
        this.backOffice = backOffice;
        this.clock = clock;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.withObjectPostProcessor(rulesInPlaceOfDefaults())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestConverter(new UnsupportedParameters()));
    }

    /** One before anything looks at a request, one behind the check of the request. */
    @Override
    public void addFilters(HttpSecurity http) {
        http.addFilterAfter(new PostedRequestFilter(), SecurityContextHolderFilter.class)
                .addFilterAfter(
                        new SignInDemandFilter(interrupted, demands, responses, assurance, backOffice, clock),
                        AbstractPreAuthenticatedProcessingFilter.class);
    }

    /** Not by the list of providers, which has one customizer only. */
    private ObjectPostProcessor<OAuth2AuthorizationCodeRequestAuthenticationProvider> rulesInPlaceOfDefaults() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationCodeRequestAuthenticationProvider> O postProcess(O provider) {
                provider.setAuthenticationValidator(rules);
                return provider;
            }
        };
    }
}
