package io.fitconnect.shop.customer.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Ends what a logout token of the provider means, after Spring Security has checked the token. */
@Component
class BackChannelLogout implements LogoutHandler {

    private final OidcSessionRegistry registry;
    private final MeterRegistry meters;

    BackChannelLogout(OidcSessionRegistry registry, MeterRegistry meters) {
        this.registry = registry;
        this.meters = meters;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            registry.removeSessionInformation(token);
            meters.counter("fitconnect.shop.sign.outs", "from", "provider").increment();
        }
    }
}
