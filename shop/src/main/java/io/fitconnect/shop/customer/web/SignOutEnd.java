package io.fitconnect.shop.customer.web;

import io.fitconnect.shop.customer.Provider;
import io.fitconnect.shop.page.AddressSettings;
import io.fitconnect.shop.page.LocalPath;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Signing out here signs out at the provider; while that is away, the page says that only the shop's session ended. */
@Component
class SignOutEnd implements LogoutHandler, LogoutSuccessHandler {

    private final Provider provider;
    private final OidcSessionRegistry registry;
    private final OidcClientInitiatedLogoutSuccessHandler atProvider;
    private final MeterRegistry meters;

    SignOutEnd(Provider provider, OidcSessionRegistry registry, AddressSettings addresses, MeterRegistry meters) {
        this.provider = provider;
        this.registry = registry;
        this.meters = meters;
        meters.counter("fitconnect.shop.sign.outs", "from", "here"); // the dashboard's from the start
        this.atProvider = new OidcClientInitiatedLogoutSuccessHandler(provider);
        atProvider.setPostLogoutRedirectUri(addresses.of(LocalPath.HOME));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var session = request.getSession(false);
        if (session != null) {
            registry.removeSessionInformation(session.getId());
        }
        meters.counter("fitconnect.shop.sign.outs", "from", "here").increment();
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        if (provider.findReachable().isPresent()) {
            atProvider.onLogoutSuccess(request, response, authentication);
        } else {
            response.sendRedirect("/sign-in/only-here");
        }
    }
}
