package io.fitconnect.auth.connectedapp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A vendor's application that the account is connected with.
 *
 * @param logo     where pages find it
 * @param scopes   what it may do, sorted
 * @param since    when the athlete allowed it first, if that is known
 * @param lastUsed when it got its last access token; empty when it has none
 */
public record ConnectedApp(
        String clientId,
        String name,
        Optional<String> logo,
        List<String> scopes,
        Optional<Instant> since,
        Optional<Instant> lastUsed) {

    public ConnectedApp {
        scopes = List.copyOf(scopes);
    }
}
