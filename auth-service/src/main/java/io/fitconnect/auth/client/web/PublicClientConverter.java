package io.fitconnect.auth.client.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Finds the public client that a request for refreshing or revoking names. */
final class PublicClientConverter implements AuthenticationConverter {

    private static final String REVOCATION_PATH = "/oauth2/revoke";

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String[] clientIds = request.getParameterValues("client_id");
        boolean names = clientIds != null && clientIds.length == 1 && !clientIds[0].isBlank();
        boolean proves = request.getParameter("client_secret") != null
                || request.getParameter("client_assertion") != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        return names && !proves && refreshesOrRevokes(request) ? new PublicClientToken(clientIds[0]) : null;
    }

    private static boolean refreshesOrRevokes(HttpServletRequest request) {
        return AuthorizationGrantType.REFRESH_TOKEN.getValue().equals(request.getParameter("grant_type"))
                || request.getRequestURI().endsWith(REVOCATION_PATH);
    }
}
