package io.fitconnect.auth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Answers a client that does not say who it is as RFC 6749, section 5.2, asks; the server by itself says nothing. */
final class UnprovenClient implements AuthenticationEntryPoint {

    private static final byte[] INVALID_CLIENT = "{\"error\":\"invalid_client\"}".getBytes(StandardCharsets.UTF_8);

    /** Where clients prove who they are. */
    static RequestMatcher endpoints() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                paths.matcher(HttpMethod.POST, "/oauth2/token"),
                paths.matcher(HttpMethod.POST, "/oauth2/introspect"),
                paths.matcher(HttpMethod.POST, "/oauth2/revoke"),
                paths.matcher(HttpMethod.POST, "/oauth2/device_authorization"),
                paths.matcher(HttpMethod.POST, "/oauth2/par"));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"clients\"");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(INVALID_CLIENT);
    }
}
