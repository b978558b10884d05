package io.fitconnect.training.grouptraining.web;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.HiddenOrganisers;
import io.fitconnect.training.grouptraining.WhileHidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses writes of hidden accounts, such as suspended ones, about group trainings, so that no endpoint can forget to ask; {@link WhileHidden} marks the
 * exceptions.
 */
final class HiddenWriters implements HandlerInterceptor {

    private static final String FEATURE = GroupTraining.class.getPackageName();
    private static final String SCOPE = "SCOPE_activity:write";

    private final HiddenOrganisers hidden;

    HiddenWriters(HiddenOrganisers hidden) {
        this.hidden = hidden;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isClosed(request, method)) {
            athlete(request).ifPresent(hidden::refuse);
        }
        return true;
    }

    private static boolean isClosed(HttpServletRequest request, HandlerMethod method) {
        return !HttpMethod.GET.matches(request.getMethod())
                && !HttpMethod.HEAD.matches(request.getMethod())
                && method.getBeanType().getPackageName().startsWith(FEATURE)
                && !method.hasMethodAnnotation(WhileHidden.class);
    }

    /** The athlete of a token that carries the scope; the endpoint refuses any other token. */
    private static Optional<AthleteId> athlete(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (!(principal instanceof JwtAuthenticationToken token)
                || token.getAuthorities().stream().noneMatch(granted -> SCOPE.equals(granted.getAuthority()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AthleteId(UUID.fromString(token.getToken().getSubject())));
        } catch (IllegalArgumentException application) {
            return Optional.empty();
        }
    }
}
