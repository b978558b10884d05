package io.fitconnect.auth;

import io.fitconnect.auth.interruption.InterruptedRequest;
import io.fitconnect.auth.interruption.InterruptedRequests;
import io.fitconnect.auth.signin.PassedFactors;
import io.fitconnect.auth.signin.SignedInAccount;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Leads on from a form of signing in whose token is missing or old: the page was open for too long, or another tab signed in.
 * Nothing of the form is used. A signed-in person goes on to the application that waits with this page; others get a fresh form.
 */
final class OutdatedForm implements AccessDeniedHandler {

    private static final int LONGEST_ADDRESS = 200;

    private final InterruptedRequests interrupted;
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final RequestMatcher forms = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login/**"),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/register/**"),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/recover/**"));

    OutdatedForm(InterruptedRequests interrupted) {
        this.interrupted = interrupted;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean isForm = forms.matches(request) && request.getRequestURI().length() <= LONGEST_ADDRESS;
        if (!(denied instanceof CsrfException) || !isForm) {
            refusal.handle(request, response, denied);
        } else {
            response.sendRedirect(next(request));
        }
    }

    private String next(HttpServletRequest request) {
        Optional<InterruptedRequest> waiting = interrupted.find(request);
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        if (current != null && current.getPrincipal() instanceof SignedInAccount account) {
            if (waiting.isEmpty()) {
                return "/account";
            }
            if (waiting.get().accepts(PassedFactors.of(current).provedAt().orElse(account.since()))) {
                return waiting.get().address();
            }
        }
        return request.getRequestURI()
                + waiting.map(found -> "?outdated&" + InterruptedRequests.KEY + "=" + found.key())
                        .orElse("?outdated");
    }
}
