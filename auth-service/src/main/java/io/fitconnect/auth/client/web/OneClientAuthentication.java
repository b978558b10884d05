package io.fitconnect.auth.client.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Refuses a client that proves who it is in two ways at once (RFC 6749, section 2.3), and one that proves to be another than it names. The
 * server would take the first proof and leave the rest unread, which a log or a proxy may read instead.
 */
final class OneClientAuthentication implements AuthenticationConverter {

    private static final String BASIC = "Basic ";

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        Optional<String> basic = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BASIC, 0, BASIC.length()));
        long ways = Stream.of(OAuth2ParameterNames.CLIENT_SECRET, OAuth2ParameterNames.CLIENT_ASSERTION)
                        .filter(name -> request.getParameter(name) != null)
                        .count()
                + (basic.isPresent() ? 1 : 0);
        if (ways > 1) {
            throw refusal(OAuth2ErrorCodes.INVALID_REQUEST, "One way of client authentication at a time");
        }
        basic.flatMap(OneClientAuthentication::findClient)
                .filter(client -> isAnotherNamed(request, client))
                .ifPresent(client -> {
                    throw refusal(OAuth2ErrorCodes.INVALID_CLIENT, "client_id is not the authenticated client");
                });
        return null;
    }

    private static boolean isAnotherNamed(HttpServletRequest request, String client) {
        String[] named = request.getParameterValues(OAuth2ParameterNames.CLIENT_ID);
        return named != null && !Arrays.stream(named).allMatch(client::equals);
    }

    /** Empty when the header is malformed, which the server's own check answers. */
    private static Optional<String> findClient(String header) {
        try {
            String pair = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(URLDecoder.decode(pair.substring(0, colon), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static OAuth2AuthenticationException refusal(String code, String description) {
        return new OAuth2AuthenticationException(new OAuth2Error(code, description, null));
    }
}
