package io.fitconnect.auth.interruption;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Leads a visitor to the sign-in page, and keeps the page that the visitor asked for where it is worth coming back to. */
public final class InterruptedPages implements AuthenticationEntryPoint {

    private static final String SIGN_IN = "/login";

    private final InterruptedRequests requests;
    private final RequestMatcher worthwhile;

    public InterruptedPages(InterruptedRequests requests, RequestMatcher worthwhile) {
        this.requests = requests;
        this.worthwhile = worthwhile;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(
                worthwhile.matches(request)
                        ? SIGN_IN + "?" + InterruptedRequests.KEY + "="
                                + requests.keep(request, Set.of()).key()
                        : SIGN_IN);
    }
}
