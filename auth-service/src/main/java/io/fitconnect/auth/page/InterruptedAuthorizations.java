package io.fitconnect.auth.page;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.interruption.InterruptedRequests;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the authorization request that sign-in or registration interrupted in this browser. */
@Component
public class InterruptedAuthorizations {

    private static final int LONGEST_HINT = 254;

    private final InterruptedRequests interrupted;
    private final RegisteredClients clients;

    InterruptedAuthorizations(InterruptedRequests interrupted, RegisteredClients clients) {
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
        return findParameter(request, "ui_locales");
    }

    private Optional<String> findParameter(HttpServletRequest request, String name) {
        return interrupted.find(request).flatMap(waiting -> waiting.findParameter(name));
    }
}
