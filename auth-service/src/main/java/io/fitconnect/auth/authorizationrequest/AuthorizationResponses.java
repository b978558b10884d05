package io.fitconnect.auth.authorizationrequest;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.protocol.ProtocolPart;
import io.fitconnect.platform.token.SecuritySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Sends the browser back to the application, with the issuer in each answer, also in errors (RFC 9207): a client of several
 * servers notices an answer of the wrong one. A request that is wrong beyond its client and redirect URI ends at the application
 * too; only where these two are wrong the person gets a page, because the address may be anybody's.
 */
@Component
class AuthorizationResponses implements ProtocolPart {

    private static final String ISSUER = "iss";
    private static final String ENDPOINT = "/oauth2/authorize";
    /** With the other headers of the answer it fits into what the server sends, 8 KiB. */
    private static final int LONGEST = 6_000;

    private static final Authentication ANONYMOUS = new AnonymousAuthenticationToken(
            "anonymous", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final RegisteredClients clients;
    private final SecuritySettings settings;

    AuthorizationResponses(RegisteredClients clients, SecuritySettings settings) {
        this.clients = clients;
        this.settings = settings;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.authorizationEndpoint(
                endpoint -> endpoint.authorizationResponseHandler(this::succeed).errorResponseHandler(this::fail));
    }

    private void succeed(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var granted = (OAuth2AuthorizationCodeRequestAuthenticationToken) authentication;
        UriComponentsBuilder address = to(granted.getRedirectUri());
        add(
                address,
                OAuth2ParameterNames.CODE,
                Objects.requireNonNull(granted.getAuthorizationCode()).getTokenValue());
        finish(address, granted.getState(), response);
    }

    void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        OAuth2Error error = ((OAuth2AuthenticationException) failure).getError();
        @Nullable
        OAuth2AuthorizationCodeRequestAuthenticationToken asked =
                failure instanceof OAuth2AuthorizationCodeRequestAuthenticationException known
                        ? known.getAuthorizationCodeRequestAuthentication()
                        : null;
        Optional<String> redirectUri = asked == null
                ? findRedirectUri(request)
                : Optional.ofNullable(asked.getRedirectUri()).filter(uri -> !uri.isEmpty());
        if (redirectUri.isEmpty()) {
            response.sendError(HttpStatus.BAD_REQUEST.value(), error.toString());
            return;
        }
        UriComponentsBuilder address = to(redirectUri.get());
        add(address, OAuth2ParameterNames.ERROR, error.getErrorCode());
        add(address, OAuth2ParameterNames.ERROR_DESCRIPTION, error.getDescription());
        add(address, OAuth2ParameterNames.ERROR_URI, error.getUri());
        finish(
                address,
                asked == null ? findOnly(request, OAuth2ParameterNames.STATE).orElse(null) : asked.getState(),
                response);
    }

    /** That of a request which the server gave up before it looked at the client, if it is one of the client's. */
    private Optional<String> findRedirectUri(HttpServletRequest request) {
        return findOnly(request, OAuth2ParameterNames.CLIENT_ID)
                .flatMap(clients::find)
                .flatMap(client -> findOnly(request, OAuth2ParameterNames.REDIRECT_URI)
                        .filter(redirectUri -> isRegistered(redirectUri, client)));
    }

    /** By the server's own rule, which lets the port of a loopback address differ (RFC 8252, section 7.3). */
    private static boolean isRegistered(String redirectUri, RegisteredClient client) {
        var asked = new OAuth2AuthorizationCodeRequestAuthenticationToken(
                ENDPOINT, client.getClientId(), ANONYMOUS, redirectUri, null, null, null);
        try {
            OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_REDIRECT_URI_VALIDATOR.accept(
                    OAuth2AuthorizationCodeRequestAuthenticationContext.with(asked)
                            .registeredClient(client)
                            .build());
            return true;
        } catch (OAuth2AuthorizationCodeRequestAuthenticationException foreign) {
            return false;
        }
    }

    private static Optional<String> findOnly(HttpServletRequest request, String name) {
        String @Nullable [] values = request.getParameterValues(name);
        return values != null && values.length == 1 ? Optional.of(values[0]) : Optional.empty();
    }

    private void finish(UriComponentsBuilder address, @Nullable String state, HttpServletResponse response)
            throws IOException {
        add(address, OAuth2ParameterNames.STATE, state);
        add(address, ISSUER, settings.issuer());
        String location = address.build(true).toUriString();
        if (location.length() > LONGEST) {
            response.sendError(
                    HttpStatus.BAD_REQUEST.value(), "[invalid_request] The answer's address would be too long");
        } else {
            response.sendRedirect(location);
        }
    }

    private static UriComponentsBuilder to(@Nullable String redirectUri) {
        return UriComponentsBuilder.fromUriString(redirectUri == null ? "" : redirectUri);
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}
