package io.fitconnect.auth;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A request for sign-in without any page (OpenID Connect Core, section 3.1.2.1: {@code prompt=none}). It goes on to the
 * endpoint even without a signed-in person, so that it answers the application with an error.
 */
final class SilentRequest implements RequestMatcher {

    private final RequestMatcher endpoint =
            PathPatternRequestMatcher.withDefaults().matcher("/oauth2/authorize");

    @Override
    public boolean matches(HttpServletRequest request) {
        return endpoint.matches(request) && has(request, "prompt", "none") && has(request, "scope", "openid");
    }

    private static boolean has(HttpServletRequest request, String parameter, String word) {
        String value = request.getParameter(parameter);
        return value != null && Arrays.asList(value.split(" ", -1)).contains(word);
    }
}
