package io.fitconnect.auth.logout.web;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.client.ClientParty;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.key.OwnSignatures;
import io.fitconnect.auth.logout.SignOut;
import io.fitconnect.auth.protocol.ProtocolPart;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcLogoutEndpointConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The endpoint that an application sends the browser to for signing out. */
@Component
class LogoutEndpoint implements ProtocolPart {

    private static final String CONFIRMATION_PAGE = "/logout";
    private static final String SIGNED_OUT_PAGE = "/account/signed-out";

    private final RpInitiatedLogout check;
    private final SignOut signOut;
    private final RegisteredClients clients;

    LogoutEndpoint(OwnSignatures signatures, SignOut signOut, RegisteredClients clients) {
        this.check = new RpInitiatedLogout(signatures, clients);
        this.signOut = signOut;
        this.clients = clients;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.oidc(oidc -> oidc.logoutEndpoint(this::replace));
    }

    private void replace(OidcLogoutEndpointConfigurer endpoint) {
        endpoint.authenticationProviders(providers -> {
                    providers.clear();
                    providers.add(check);
                })
                .logoutResponseHandler(this::signOut)
                .errorResponseHandler(this::refuse);
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OidcLogoutAuthenticationToken logout = (OidcLogoutAuthenticationToken) authentication;
        boolean isHouse = Optional.ofNullable(logout.getClientId())
                .flatMap(clients::find)
                .filter(client -> ClientParty.of(client) == ClientParty.HOUSE)
                .isPresent();
        if (!isHouse) { // a vendor may suggest it, the athlete decides
            response.sendRedirect(CONFIRMATION_PAGE);
            return;
        }
        Optional<String> ended = signOut.browser(request, response, (Authentication) logout.getPrincipal());
        OidcIdToken hint = Objects.requireNonNull(logout.getIdToken());
        AccountId account = AccountId.of(Objects.requireNonNull(hint.getSubject()));
        Optional.ofNullable(hint.getClaimAsString("sid"))
                .filter(session -> !ended.equals(Optional.of(session)))
                .ifPresent(session -> signOut.session(account, session));
        response.sendRedirect(target(logout));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getParameter("id_token_hint") == null) {
            response.sendRedirect(CONFIRMATION_PAGE);
        } else if (failure instanceof OAuth2AuthenticationException refusal) {
            response.sendError(
                    HttpStatus.BAD_REQUEST.value(), refusal.getError().toString());
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    private static String target(OidcLogoutAuthenticationToken logout) {
        String uri = logout.getPostLogoutRedirectUri();
        if (uri == null) {
            return SIGNED_OUT_PAGE;
        }
        UriComponentsBuilder target = UriComponentsBuilder.fromUriString(uri);
        if (logout.getState() != null) {
            target.queryParam("state", UriUtils.encode(logout.getState(), StandardCharsets.UTF_8));
        }
        return target.build(true).toUriString();
    }
}
