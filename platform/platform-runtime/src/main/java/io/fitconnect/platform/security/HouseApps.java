package io.fitconnect.platform.security;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps {@link HouseAppsOnly}. */
final class HouseApps implements HandlerInterceptor {

    private final FirstPartyClients house;

    HouseApps(FirstPartyClients house) {
        this.house = house;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), HouseAppsOnly.class)
                && request.getUserPrincipal() instanceof JwtAuthenticationToken authentication
                && isOfAVendor(AccessToken.callerOf(authentication.getToken()))) {
            throw new Refusal(CommonProblems.FORBIDDEN, ProblemText.HOUSE_APPS_ONLY.message());
        }
        return true;
    }

    private boolean isOfAVendor(Caller caller) {
        return caller.subject().isPresent() && !house.contains(caller);
    }
}
