package io.fitconnect.shop.customer.web;

import io.fitconnect.shop.cart.CartOwner;
import io.fitconnect.shop.cart.MergeCarts;
import io.fitconnect.shop.customer.GuestCookie;
import io.fitconnect.shop.customer.SessionSettings;
import io.fitconnect.shop.page.Cookies;
import io.fitconnect.shop.page.LocalPath;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What follows the provider's answer: the guest's cart moves to the account, and the person goes on where they were. */
@Component
class SignInEnd implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInEnd.class);

    /** What the provider answers when it would have to show a page, and when the person does not want to. */
    private static final Set<String> NO_FAILURES = Set.of(
            "login_required",
            "interaction_required",
            "consent_required",
            "account_selection_required",
            "access_denied");

    private final MergeCarts merge;
    private final GuestCookie guests;
    private final OidcSessionRegistry registry;
    private final SessionSettings sessions;
    private final Cookies cookies;
    private final MeterRegistry meters;

    SignInEnd(
            MergeCarts merge,
            GuestCookie guests,
            OidcSessionRegistry registry,
            SessionSettings sessions,
            Cookies cookies,
            MeterRegistry meters) {
        this.merge = merge;
        this.guests = guests;
        this.registry = registry;
        this.sessions = sessions;
        this.cookies = cookies;
        this.meters = meters;
        meters.counter("fitconnect.shop.sign.ins", "kind", "asked"); // the dashboard's from the start
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OidcUser user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        var session = request.getSession();
        session.setMaxInactiveInterval(
                Math.toIntExact(sessions.signedInIdleTimeout().toSeconds()));
        registry.saveSessionInformation(new OidcSessionInformation(session.getId(), Map.of(), user));
        guests.find(request).ifPresent(guest -> {
            merge.handle(guest, CartOwner.account(user.getName()));
            guests.drop(response);
        });
        Optional<SignInAttempt> attempt = SignInAttempts.current(request);
        count(attempt.filter(SignInAttempt::silent).isPresent() ? "silent" : "asked");
        SilentSignIn.remember(response, cookies);
        response.sendRedirect(
                attempt.map(SignInAttempt::target).orElse(LocalPath.HOME).value());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Optional<SignInAttempt> attempt = SignInAttempts.current(request);
        LocalPath target = attempt.map(SignInAttempt::target).orElse(LocalPath.HOME);
        if (failure instanceof OAuth2AuthenticationException answer
                && NO_FAILURES.contains(answer.getError().getErrorCode())) {
            count("none");
            response.sendRedirect(onward(request, target));
        } else if (!SilentSignIn.isRemembered(request, cookies)) {
            // A browser without cookies: the attempt is lost, and would be at every try.
            count("lost");
            response.sendRedirect(onward(request, target));
        } else {
            LOG.warn("A sign-in failed: {}", reasonOf(failure));
            count("failed");
            response.sendRedirect(UriComponentsBuilder.fromPath("/sign-in/failed")
                    .queryParam("to", "{to}")
                    .encode()
                    .buildAndExpand(target.value())
                    .toUriString());
        }
    }

    private String onward(HttpServletRequest request, LocalPath target) {
        String path = target.value();
        return SilentSignIn.isRemembered(request, cookies)
                ? path
                : path + (path.contains("?") ? "&" : "?") + SilentSignIn.ASKED;
    }

    /** The code alone: what stands behind it may hold parts of a token. */
    private static String reasonOf(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException answer
                ? answer.getError().getErrorCode()
                : failure.getClass().getSimpleName();
    }

    private void count(String kind) {
        meters.counter("fitconnect.shop.sign.ins", "kind", kind).increment();
    }
}
