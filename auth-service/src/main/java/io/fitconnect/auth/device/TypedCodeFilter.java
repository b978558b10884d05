package io.fitconnect.auth.device;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriUtils;

/**
 * Takes a typed code from the form of our own page only, and leads others to it. The server takes codes by a link too, so that a page of
 * another site could use up the guesses of the person who opens it.
 */
final class TypedCodeFilter implements Filter {

    private static final RequestMatcher AT_ENDPOINT =
            PathPatternRequestMatcher.withDefaults().matcher("/oauth2/device_verification");
    private static final int LONGEST_CODE = 20;

    private final CsrfTokenRepository csrfTokens;
    private final XorCsrfTokenRequestAttributeHandler forms = new XorCsrfTokenRequestAttributeHandler();

    TypedCodeFilter(CsrfTokenRepository csrfTokens) {
        this.csrfTokens = csrfTokens;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        @Nullable String code = AT_ENDPOINT.matches(http) ? http.getParameter(OAuth2ParameterNames.USER_CODE) : null;
        boolean isPosted = HttpMethod.POST.matches(http.getMethod());
        if (code == null || (isPosted && (isAnswer(http) || isOwnForm(http)))) {
            chain.doFilter(request, response);
            return;
        }
        String typed = code.length() <= LONGEST_CODE ? UriUtils.encode(code, StandardCharsets.UTF_8) : "";
        ((HttpServletResponse) response)
                .sendRedirect(DeviceEndpoints.PAGE + "?user_code=" + typed + (isPosted ? "&outdated" : ""));
    }

    /** That of the page that asks whether to link the device; the secret state proves where it is from. */
    private static boolean isAnswer(HttpServletRequest request) {
        return request.getParameter(OAuth2ParameterNames.STATE) != null;
    }

    private boolean isOwnForm(HttpServletRequest request) {
        @Nullable CsrfToken expected = csrfTokens.loadToken(request);
        @Nullable String sent = expected == null ? null : forms.resolveCsrfTokenValue(request, expected);
        return expected != null
                && sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        expected.getToken().getBytes(StandardCharsets.UTF_8));
    }
}
