package io.fitconnect.auth.device;

import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.device.GuardedVerification.SlowedDown;
import io.fitconnect.auth.protocol.ProtocolPart;
import io.fitconnect.auth.throttle.Attempts;
import io.fitconnect.platform.token.SecuritySettings;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2DeviceAuthorizationConsentAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2DeviceAuthorizationRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2DeviceVerificationAuthenticationProvider;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The endpoints of devices, on Spring's own. The owner is always asked, also when the application was allowed before: the code may
 * be that of a stranger's device, and the page with the code to compare is the only place to notice.
 */
@Component
class DeviceEndpoints implements ProtocolPart {

    static final String PAGE = "/device";
    private static final String CONSENT_PAGE = "/device/consent";
    private static final String DONE_PAGE = "/device/done";

    private final Attempts attempts;
    private final Transactions transactions;
    private final DeviceSettings settings;
    private final SecuritySettings security;
    private final MeterRegistry meters;
    private final Clock clock;
    private final RegisteredClients clients;
    private final AccountAudit audit;
    private final CsrfTokenRepository csrfTokens;

    DeviceEndpoints(
            Attempts attempts,
            Transactions transactions,
            DeviceSettings settings,
            SecuritySettings security,
            MeterRegistry meters,
            Clock clock,
            RegisteredClients clients,
            AccountAudit audit,
            CsrfTokenRepository csrfTokens) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.settings = settings;
        this.security = security;
        this.meters = meters;
        this.clock = clock;
        this.clients = clients;
        this.audit = audit;
        this.csrfTokens = csrfTokens;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.deviceAuthorizationEndpoint(endpoint -> endpoint.verificationUri(security.issuer() + PAGE)
                        .authenticationProviders(providers -> providers.replaceAll(this::makingCodes)))
                .deviceVerificationEndpoint(endpoint -> endpoint.consentPage(CONSENT_PAGE)
                        .authenticationProviders(this::guard)
                        .deviceVerificationResponseHandler(
                                (request, response, result) -> response.sendRedirect(DONE_PAGE))
                        .errorResponseHandler(DeviceEndpoints::fail));
    }

    @Override
    public void addFilters(HttpSecurity http) {
        http.addFilterAfter(new TypedCodeFilter(csrfTokens), SecurityContextHolderFilter.class);
    }

    private AuthenticationProvider makingCodes(AuthenticationProvider provider) {
        if (provider instanceof OAuth2DeviceAuthorizationRequestAuthenticationProvider requests) {
            requests.setUserCodeGenerator(new UserCodes(clock));
            return new NamedScopes(requests);
        }
        return provider;
    }

    private void guard(List<AuthenticationProvider> providers) {
        providers.replaceAll(provider -> {
            if (provider instanceof OAuth2DeviceVerificationAuthenticationProvider verification) {
                verification.setAuthorizationConsentRequired(always -> true);
                return new GuardedVerification(verification, attempts, transactions, settings, meters, clock);
            }
            if (provider instanceof OAuth2DeviceAuthorizationConsentAuthenticationProvider consent) {
                consent.setAuthorizationConsentCustomizer(DeviceEndpoints::apply);
                return new AuditedLink(consent, clients, audit, transactions);
            }
            return provider;
        });
    }

    private static void apply(OAuth2AuthorizationConsentAuthenticationContext context) {
        OAuth2AuthorizationConsentAuthenticationToken request = context.getAuthentication();
        if (!"allow".equals(request.getAdditionalParameters().get("decision"))) {
            context.getAuthorizationConsent().authorities(Set::clear);
        }
    }

    private static void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SlowedDown slowed) {
            response.sendRedirect(PAGE + "?wait=" + slowed.seconds());
        } else if (failure instanceof OAuth2AuthenticationException refusal
                && OAuth2ErrorCodes.ACCESS_DENIED.equals(refusal.getError().getErrorCode())) {
            response.sendRedirect(DONE_PAGE + "?denied");
        } else {
            response.sendRedirect(PAGE + "?invalid");
        }
    }
}
