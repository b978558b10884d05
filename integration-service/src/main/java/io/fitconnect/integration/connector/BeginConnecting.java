package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.Tracker.ConsentRequest;
import io.fitconnect.platform.usecase.UseCase;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;

/** Begins to connect a tracker. The state is bound to the athlete: only the athlete who began can complete it, once. */
@UseCase
public class BeginConnecting {

    private final Trackers trackers;
    private final Consents consents;
    private final TokenSeal seal;
    private final ConnectorSettings settings;
    private final Clock clock;

    BeginConnecting(Trackers trackers, Consents consents, TokenSeal seal, ConnectorSettings settings, Clock clock) {
        this.trackers = trackers;
        this.consents = consents;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns where the athlete's browser goes to consent. */
    public URI handle(UUID athlete, String name) {
        Tracker tracker = trackers.require(name);
        ConnectionId id = new ConnectionId(athlete, name);
        ConsentRequest request = new ConsentRequest(Secrets.next(), Secrets.next(), settings.redirectFor(name));
        consents.begin(
                Secrets.digest(request.state()),
                id,
                seal.sealVerifier(request.verifier(), id),
                clock.instant().plus(settings.consentLifetime()));
        return tracker.consentPage(request);
    }
}
