package io.fitconnect.auth.client.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Finds the public client that a request names where PKCE proves nothing. */
final class PublicClientConverter implements AuthenticationConverter {

    private static final String TOKEN_ENDPOINT = "/oauth2/token";
    private static final Set<String> ENDPOINTS =
            Set.of("/oauth2/revoke", "/oauth2/device_authorization", "/oauth2/par");
    private static final Set<String> GRANTS =
            Set.of(AuthorizationGrantType.REFRESH_TOKEN.getValue(), AuthorizationGrantType.DEVICE_CODE.getValue());

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String[] clientIds = request.getParameterValues("client_id");
        boolean names = clientIds != null && clientIds.length == 1 && !clientIds[0].isBlank();
        boolean proves = request.getParameter("client_secret") != null
                || request.getParameter("client_assertion") != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        return names && !proves && isOpenToPublicClients(request) ? new PublicClientToken(clientIds[0]) : null;
    }

    /** A grant counts at the token endpoint alone: elsewhere, as at introspection, anybody can name one. */
    private static boolean isOpenToPublicClients(HttpServletRequest request) {
        String endpoint = request.getRequestURI();
        return ENDPOINTS.contains(endpoint)
                || (TOKEN_ENDPOINT.equals(endpoint)
                        && GRANTS.contains(Objects.requireNonNullElse(request.getParameter("grant_type"), "")));
    }
}
