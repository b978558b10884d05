package io.fitconnect.auth;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Where the access token of a request stands: in the header, and for userinfo also in a posted form (RFC 6750, section 2.2, which
 * OpenID Connect Core, section 5.3.1, refers to).
 */
final class UserInfoTokens {

    private static final RequestMatcher POSTED =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/userinfo");

    private UserInfoTokens() {}

    static BearerTokenResolver resolver() {
        DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();
        DefaultBearerTokenResolver form = new DefaultBearerTokenResolver();
        form.setAllowFormEncodedBodyParameter(true);
        return (HttpServletRequest request) -> (POSTED.matches(request) ? form : header).resolve(request);
    }
}
