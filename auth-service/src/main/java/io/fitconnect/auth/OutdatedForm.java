package io.fitconnect.auth;

import io.fitconnect.auth.signin.FreshSignIn;
import io.fitconnect.auth.signin.SignedInAccount;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
 * Leads on from a sign-in or registration whose form token is missing or old: the page was open for too long, or another person
 * signed in with another tab. Nothing of the form is used; who is signed in needs no form, others get a fresh one.
 */
final class OutdatedForm implements AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final RequestMatcher forms = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login"),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/register"));

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException) || !forms.matches(request)) {
            refusal.handle(request, response, denied);
        } else if (isSignedIn() && !FreshSignIn.isDemanded(request)) {
            response.sendRedirect("/account"); // what an application waited for went on with the sign-in
        } else {
            response.sendRedirect(request.getRequestURI() + "?outdated");
        }
    }

    private static boolean isSignedIn() {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        return current != null && current.getPrincipal() instanceof SignedInAccount;
    }
}
