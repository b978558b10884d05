package io.fitconnect.auth.pushed;

import io.fitconnect.auth.client.PushedRequestSetting;
import io.fitconnect.auth.client.RegisteredClients;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Shows a pushed request to the filters behind it as if it had been checked: it was, when it was pushed. Without this, pushing
 * {@code prompt=login} or {@code max_age} would evade the demand. The endpoint reads the stored request again and uses it up.
 */
final class PushedRequests implements Filter {

    private static final RequestMatcher AUTHORIZATION =
            PathPatternRequestMatcher.withDefaults().matcher("/oauth2/authorize");
    private static final OAuth2TokenType STATE = new OAuth2TokenType(OAuth2ParameterNames.STATE);
    private static final String CHECKED = OAuth2AuthorizationCodeRequestAuthenticationToken.class.getName();
    private static final String PREFIX = "urn:ietf:params:oauth:request_uri:";
    private static final Authentication ANONYMOUS = new AnonymousAuthenticationToken(
            "anonymous", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final OAuth2AuthorizationService authorizations;
    private final RegisteredClients clients;

    PushedRequests(OAuth2AuthorizationService authorizations, RegisteredClients clients) {
        this.authorizations = authorizations;
        this.clients = clients;
    }

    @Override
    public void doFilter(ServletRequest arriving, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest request = (HttpServletRequest) arriving;
        if (!AUTHORIZATION.matches(request)) {
            chain.doFilter(request, response);
            return;
        }
        String reference = request.getParameter(OAuth2ParameterNames.REQUEST_URI);
        if (reference != null) {
            find(reference, request.getParameter(OAuth2ParameterNames.CLIENT_ID))
                    .ifPresent(pushed -> request.setAttribute(CHECKED, checked(pushed, reference)));
        } else if (request.getParameter(OAuth2ParameterNames.RESPONSE_TYPE) != null && mustPush(request)) {
            ((HttpServletResponse) response)
                    .sendError(HttpStatus.BAD_REQUEST.value(), "[invalid_request] This client pushes its requests");
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<OAuth2AuthorizationRequest> find(String reference, @Nullable String clientId) {
        return Optional.of(reference)
                .filter(uri -> uri.startsWith(PREFIX) && uri.length() > PREFIX.length())
                .map(uri -> authorizations.findByToken(uri.substring(PREFIX.length()), STATE))
                .map(PushedRequests::requestOf)
                .filter(pushed -> pushed.getClientId().equals(clientId));
    }

    private static @Nullable OAuth2AuthorizationRequest requestOf(OAuth2Authorization waiting) {
        return waiting.getAttribute(OAuth2AuthorizationRequest.class.getName());
    }

    private static OAuth2AuthorizationCodeRequestAuthenticationToken checked(
            OAuth2AuthorizationRequest pushed, String reference) {
        Map<String, Object> parameters = new HashMap<>(pushed.getAdditionalParameters());
        parameters.put(OAuth2ParameterNames.REQUEST_URI, reference);
        return new OAuth2AuthorizationCodeRequestAuthenticationToken(
                pushed.getAuthorizationUri(),
                pushed.getClientId(),
                Objects.requireNonNullElse(SecurityContextHolder.getContext().getAuthentication(), ANONYMOUS),
                pushed.getRedirectUri(),
                pushed.getState(),
                pushed.getScopes(),
                parameters);
    }

    private boolean mustPush(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(OAuth2ParameterNames.CLIENT_ID))
                .flatMap(clients::find)
                .filter(PushedRequestSetting::isRequired)
                .isPresent();
    }
}
