package io.fitconnect.integration.connector;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.Optional;

/** Takes a begun consent, which works once. */
@UseCase
public class TakeConsent {

    private final Consents consents;
    private final TokenSeal seal;
    private final Clock clock;

    TakeConsent(Consents consents, TokenSeal seal, Clock clock) {
        this.consents = consents;
        this.seal = seal;
        this.clock = clock;
    }

    /** Returns the verifier of PKCE; empty when another athlete began it, it is too old or was taken. */
    public Optional<String> handle(ConnectionId id, String state) {
        return consents.take(Secrets.digest(state), id, clock.instant()).map(kept -> seal.openVerifier(kept, id));
    }
}
