package io.fitconnect.auth.page;

import io.fitconnect.auth.client.RegisteredClients;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Finds the authorization request that sign-in or registration interrupted in this browser. */
@Component
public class InterruptedAuthorizations {

    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    private final RegisteredClients clients;

    InterruptedAuthorizations(RegisteredClients clients) {
        this.clients = clients;
    }

    /** Returns the request when there is one of a known client. */
    public Optional<InterruptedAuthorization> find(HttpServletRequest request) {
        Optional<String> redirectUri = findParameter(request, "redirect_uri");
        return findParameter(request, "client_id")
                .flatMap(clients::find)
                .map(client -> new InterruptedAuthorization(client.getClientName(), redirectUri.orElse("")));
    }

    /** The languages that the application asks for, in its order. */
    public Optional<String> findUiLocales(HttpServletRequest request) {
        return findParameter(request, "ui_locales");
    }

    private static Optional<String> findParameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SAVED_REQUEST))
                .filter(SavedRequest.class::isInstance)
                .map(saved -> ((SavedRequest) saved).getParameterValues(name))
                .filter(values -> values.length == 1)
                .map(values -> values[0]);
    }
}
