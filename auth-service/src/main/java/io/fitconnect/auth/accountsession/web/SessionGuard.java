package io.fitconnect.auth.accountsession.web;

import io.fitconnect.auth.session.SessionLife;
import io.fitconnect.auth.signin.SignedInAccount;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes a visitor of the browser whose session was ended elsewhere, or lived its longest time. Stands before the security filters;
 * requests without a session, such as those with a bearer token, cost nothing here.
 */
@Component
@Order(SessionGuard.BEFORE_SECURITY)
class SessionGuard extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -101;

    private static final String ASSETS = "/assets/";

    private final SessionLife life;

    SessionGuard(SessionLife life) {
        this.life = life;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ASSETS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && findSignedIn(session)
                        .filter(signedIn -> !life.use(signedIn.account(), signedIn.sessionId()))
                        .isPresent()) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private static Optional<SignedInAccount> findSignedIn(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                ? SignedInAccount.find(context.getAuthentication())
                : Optional.empty();
    }
}
