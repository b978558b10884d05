package io.fitconnect.social.suspension.web;

import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.social.suspension.WhileSuspended;
import io.fitconnect.social.suspension.WhileSuspended.Access;
import io.fitconnect.social.suspension.Writers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses writes of suspended accounts, so that no endpoint can forget to ask; {@link WhileSuspended} tells the exceptions. The back office
 * is closed to them as a whole, reads too: who is suspended judges nobody. What demands another scope is not social: those are the reads by POST.
 */
final class SuspendedWriters implements HandlerInterceptor {

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH");
    private static final String SCOPE = "SCOPE_social:write";
    private static final String BACK_OFFICE = "SCOPE_back-office";

    private final Writers writers;

    SuspendedWriters(Writers writers) {
        this.writers = writers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            if (isBackOffice(method)) {
                account(request, BACK_OFFICE).ifPresent(writers::require);
            } else if (isClosed(request, method) && demandsScope(method)) {
                account(request, SCOPE).ifPresent(writers::require);
            }
        }
        return true;
    }

    private static boolean isBackOffice(HandlerMethod method) {
        return method.hasMethodAnnotation(BackOffice.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), BackOffice.class);
    }

    private static boolean isClosed(HttpServletRequest request, HandlerMethod method) {
        WhileSuspended said = method.getMethodAnnotation(WhileSuspended.class);
        return said == null ? WRITES.contains(request.getMethod()) : said.value() == Access.CLOSED;
    }

    private static boolean demandsScope(HandlerMethod method) {
        PreAuthorize own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), PreAuthorize.class);
        PreAuthorize demanded = own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), PreAuthorize.class);
        return demanded != null && demanded.value().contains(SCOPE);
    }

    /** The account of a token that carries the scope; of any other the endpoint refuses the token. */
    private static Optional<UUID> account(HttpServletRequest request, String scope) {
        Principal principal = request.getUserPrincipal();
        if (!(principal instanceof JwtAuthenticationToken token)
                || token.getAuthorities().stream().noneMatch(granted -> scope.equals(granted.getAuthority()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(token.getToken().getSubject()));
        } catch (IllegalArgumentException application) {
            return Optional.empty();
        }
    }
}
