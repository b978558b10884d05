package io.fitconnect.auth.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What an athlete allows a vendor's application.
 *
 * @param registeredClient the client's id within the server, not the one that it names itself with
 * @param since            when it was allowed first; empty for a consent from before that was kept
 */
public record GivenConsent(String registeredClient, Set<String> scopes, Optional<Instant> since) {

    public GivenConsent {
        scopes = Set.copyOf(scopes);
    }
}
