package io.fitconnect.auth.signin;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Demands a sign-in again when the application wants to be sure who sits there (OpenID Connect Core, section 3.1.2.1:
 * {@code prompt=login} and {@code max_age}). The demand is kept in the session until it is met; that of a visitor who is not
 * signed in is met by the sign-in that comes anyway.
 */
public final class FreshSignIn implements Filter {

    private static final RequestMatcher AUTHORIZATION =
            PathPatternRequestMatcher.withDefaults().matcher("/oauth2/authorize");
    private static final String DEMANDED_AT = FreshSignIn.class.getName() + ".demandedAt";

    private final RequestCache interrupted;
    private final Clock clock;

    public FreshSignIn(RequestCache interrupted, Clock clock) {
        this.interrupted = interrupted;
        this.clock = clock;
    }

    /** Whether the sign-in page is shown although the person is signed in. */
    public static boolean isDemanded(HttpServletRequest request) {
        return findDemand(request).isPresent();
    }

    /** Forgets a demand that no request waits for: a sign-in without a request must not meet it later. */
    static void forgetDemand(HttpServletRequest request) {
        request.getSession().removeAttribute(DEMANDED_AT);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        FreshnessDemand demand = FreshnessDemand.of(http);
        Optional<SignedInAccount> current = findCurrent();
        if (!AUTHORIZATION.matches(http)
                || current.filter(account -> isMet(demand, account, http)).isPresent()) {
            chain.doFilter(request, response);
        } else if (demand.isSilent()) {
            SecurityContextHolder.clearContext(); // the endpoint answers login_required
            chain.doFilter(request, response);
        } else if (current.isEmpty()) {
            record(demand, http);
            chain.doFilter(request, response); // leads to the sign-in page
        } else {
            record(demand, http);
            interrupted.saveRequest(http, (HttpServletResponse) response);
            ((HttpServletResponse) response).sendRedirect("/login");
        }
    }

    private void record(FreshnessDemand demand, HttpServletRequest request) {
        if (demand.isMade()) {
            request.getSession().setAttribute(DEMANDED_AT, clock.instant());
        }
    }

    private boolean isMet(FreshnessDemand demand, SignedInAccount account, HttpServletRequest request) {
        boolean wasMet = findDemand(request)
                .filter(demandedAt -> !account.since().isBefore(demandedAt))
                .isPresent();
        if (wasMet) {
            request.getSession().removeAttribute(DEMANDED_AT);
        }
        return wasMet || !demand.isMadeOn(account.since(), clock.instant());
    }

    private static Optional<Instant> findDemand(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Instant) session.getAttribute(DEMANDED_AT));
    }

    private static Optional<SignedInAccount> findCurrent() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(account)
                : Optional.empty();
    }
}
