package io.fitconnect.auth.authorizationrequest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Refuses what would change a request if it were understood: request objects, also by reference, and a registration within the
 * request (OpenID Connect Core, sections 3.1.2.6 and 6.1). References to requests that were pushed here are understood.
 */
final class UnsupportedParameters implements AuthenticationConverter {

    private static final String PUSHED = "urn:ietf:params:oauth:request_uri:";
    private static final String BY_REFERENCE = "request_uri";
    private static final Map<String, String> ERRORS = new LinkedHashMap<>();

    static {
        ERRORS.put("request", "request_not_supported");
        ERRORS.put(BY_REFERENCE, "request_uri_not_supported");
        ERRORS.put("registration", "registration_not_supported");
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        ERRORS.forEach((parameter, error) -> {
            String value = request.getParameter(parameter);
            boolean isPushed = parameter.equals(BY_REFERENCE) && value != null && value.startsWith(PUSHED);
            if (value != null && !isPushed) {
                throw new OAuth2AuthorizationCodeRequestAuthenticationException(
                        new OAuth2Error(error, "OpenID Connect 1.0 Parameter: " + parameter, null), null);
            }
        });
        return null;
    }
}
