package io.fitconnect.auth.authorizationrequest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriUtils;

/**
 * Turns an authorization request that is posted into one that is got (OpenID Connect Core, section 3.1.2.1, wants both). Browsers
 * send no session cookie with a post from another site, so only the second one meets the person's session; and it can wait for
 * a sign-in.
 */
final class PostedRequestFilter implements Filter {

    private static final String ENDPOINT = "/oauth2/authorize";
    private static final RequestMatcher AT_ENDPOINT =
            PathPatternRequestMatcher.withDefaults().matcher(ENDPOINT);
    private static final int LONGEST = 6_000;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String query = AT_ENDPOINT.matches(http) && isRequest(http) ? queryOf(http) : "";
        if (query.isEmpty() || query.length() > LONGEST) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setStatus(HttpStatus.SEE_OTHER.value());
        answer.setHeader(HttpHeaders.LOCATION, ENDPOINT + "?" + query);
    }

    /** The answer of the consent page is posted here too, and names no type of response. */
    private static boolean isRequest(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && (request.getParameter("response_type") != null || request.getParameter("request_uri") != null);
    }

    private static String queryOf(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .map(value -> encode(parameter.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
