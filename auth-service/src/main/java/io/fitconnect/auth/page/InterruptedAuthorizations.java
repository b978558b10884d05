package io.fitconnect.auth.page;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.interruption.InterruptedRequests;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/** Finds the authorization request that sign-in or registration interrupted in this browser. */
@Component
public class InterruptedAuthorizations {

    private static final String UI_LOCALES = "ui_locales";
    private static final OAuth2TokenType STATE = new OAuth2TokenType(OAuth2ParameterNames.STATE);
    private static final int LONGEST_HINT = 254;

    private final InterruptedRequests interrupted;
    private final RegisteredClients clients;
    private final OAuth2AuthorizationService authorizations;

    InterruptedAuthorizations(
            InterruptedRequests interrupted, RegisteredClients clients, OAuth2AuthorizationService authorizations) {
        this.authorizations = authorizations;
        this.interrupted = interrupted;
        this.clients = clients;
    }

    /** Returns the request when there is one of a known client. */
    public Optional<InterruptedAuthorization> find(HttpServletRequest request) {
        Optional<String> redirectUri = findParameter(request, "redirect_uri");
        return findParameter(request, "client_id")
                .flatMap(clients::find)
                .map(client -> new InterruptedAuthorization(client.getClientName(), redirectUri.orElse("")));
    }

    /** What the application knows of the person (OpenID Connect Core, section 3.1.2.1: {@code login_hint}). */
    public Optional<String> findLoginHint(HttpServletRequest request) {
        return findParameter(request, "login_hint").filter(hint -> hint.length() <= LONGEST_HINT);
    }

    /** The languages that the application asks for, in its order. */
    public Optional<String> findUiLocales(HttpServletRequest request) {
        return findParameter(request, UI_LOCALES).or(() -> findUiLocalesOfConsent(request));
    }

    /** The consent page comes after the sign-in; its request is stored under its state. */
    private Optional<String> findUiLocalesOfConsent(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(OAuth2ParameterNames.STATE))
                .filter(state -> request.getRequestURI().equals("/consent"))
                .map(state -> authorizations.findByToken(state, STATE))
                .map(waiting ->
                        waiting.<OAuth2AuthorizationRequest>getAttribute(OAuth2AuthorizationRequest.class.getName()))
                .map(asked -> asked.getAdditionalParameters().get(UI_LOCALES))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private Optional<String> findParameter(HttpServletRequest request, String name) {
        return interrupted.find(request).flatMap(waiting -> waiting.findParameter(name));
    }
}
