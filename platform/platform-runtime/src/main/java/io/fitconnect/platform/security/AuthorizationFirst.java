package io.fitconnect.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Checks {@code @PreAuthorize} of a controller before its arguments are bound, so that a token without the scope gets 403
 * and learns nothing from the messages of the validation. The proxy checks again, and alone where the expression
 * speaks of arguments.
 */
final class AuthorizationFirst implements HandlerInterceptor {

    private static final String ARGUMENT = "#";

    private final PreAuthorizeAuthorizationManager authorization = new PreAuthorizeAuthorizationManager();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isDecidedByTheCaller(method)) {
            AuthorizationResult result = authorization.authorize(
                    () -> SecurityContextHolder.getContext().getAuthentication(), invocationOf(method));
            if (result != null && !result.isGranted()) {
                throw new AccessDeniedException("The token lacks the scope or role");
            }
        }
        return true;
    }

    private static SimpleMethodInvocation invocationOf(HandlerMethod handler) {
        Method method = handler.getMethod();
        return new SimpleMethodInvocation(handler.getBean(), method, new Object[method.getParameterCount()]);
    }

    private static boolean isDecidedByTheCaller(HandlerMethod handler) {
        @Nullable
        PreAuthorize rule = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
        if (rule == null) {
            rule = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class);
        }
        return rule != null && !rule.value().contains(ARGUMENT);
    }
}
