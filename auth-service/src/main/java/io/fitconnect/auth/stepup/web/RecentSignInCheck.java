package io.fitconnect.auth.stepup.web;

import io.fitconnect.auth.stepup.RecentSignIn;
import io.fitconnect.auth.stepup.RecentSignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before the acts that {@link RecentSignIn} marks. A token without the scope or role was refused before. */
final class RecentSignInCheck implements HandlerInterceptor {

    private final RecentSignIns signIns;

    RecentSignInCheck(RecentSignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(RecentSignIn.class)
                && request.getUserPrincipal() instanceof JwtAuthenticationToken authentication) {
            signIns.require(authentication.getToken());
        }
        return true;
    }
}
