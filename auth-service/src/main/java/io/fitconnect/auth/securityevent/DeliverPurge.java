package io.fitconnect.auth.securityevent;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.platform.outgoing.OutgoingAnswer;
import io.fitconnect.platform.outgoing.OutgoingClient;
import io.fitconnect.platform.outgoing.OutgoingFailed;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells one client that one account is gone. Each attempt brings a fresh token. */
@Component
class DeliverPurge implements WorkHandler<SealedPurge> {

    static final WorkQueue<SealedPurge> QUEUE = new WorkQueue<>("security-events", SealedPurge.class);

    private static final Logger LOG = LoggerFactory.getLogger(DeliverPurge.class);
    private static final String TOKEN = "application/secevent+jwt";

    private final OutgoingClient outgoing;
    private final SecurityEventTokens tokens;
    private final RegisteredClients clients;
    private final Sealer sealer;
    private final JsonMapper json;
    private final MeterRegistry meters;
    private final SecurityEventSettings settings;

    DeliverPurge(
            OutgoingClient outgoing,
            SecurityEventTokens tokens,
            RegisteredClients clients,
            Sealer sealer,
            JsonMapper json,
            MeterRegistry meters,
            SecurityEventSettings settings) {
        this.outgoing = outgoing;
        this.tokens = tokens;
        this.clients = clients;
        this.sealer = sealer;
        this.json = json;
        this.meters = meters;
        this.settings = settings;
    }

    static String context(String key) {
        return "security-event:" + key;
    }

    @Override
    public WorkQueue<SealedPurge> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD
                .withMaxAttempts(settings.attempts())
                .withBackOff(settings.pause(), SecurityEventSettings.LONGEST_PAUSE);
    }

    @Override
    public void handle(WorkLease<SealedPurge> lease) throws BrokenSeal, OutgoingFailed, EventRefused {
        Purge purge = open(lease);
        @Nullable URI address = settings.receivers().get(purge.clientId());
        Optional<RegisteredClient> client = clients.find(purge.clientId());
        if (address == null || client.isEmpty()) {
            return; // it is to hear of nothing any more
        }
        OutgoingAnswer answer =
                outgoing.post("security-event", address, TOKEN, tokens.purged(client.get(), purge.account()));
        if (!answer.isSuccess()) {
            throw new EventRefused(purge.clientId(), answer.status());
        }
        count("accepted");
    }

    @Override
    public void onExhausted(WorkLease<SealedPurge> lease) throws BrokenSeal {
        LOG.error("Client {} was not told that an account is gone", open(lease).clientId());
        count("given-up");
        lease.complete();
    }

    private Purge open(WorkLease<SealedPurge> lease) throws BrokenSeal {
        return json.readValue(sealer.open(lease.payload().sealed(), context(lease.key())), Purge.class);
    }

    private void count(String outcome) {
        Counter.builder("fitconnect.auth.security.events")
                .description("Clients told of a security event, by what came of it")
                .tag("outcome", outcome)
                .register(meters)
                .increment();
    }

    /** The client did not accept a security event. */
    static final class EventRefused extends Exception {

        private static final long serialVersionUID = 1L;

        EventRefused(String clientId, int status) {
            super("Client " + clientId + " answered a security event with " + status);
        }
    }
}
