package io.fitconnect.auth.backchannel;

import io.fitconnect.auth.client.BackChannelAddress;
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
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells one client that one session ended. Each attempt brings a fresh token, so one that was refused because the client's clock
 * or its copy of the keys was behind can pass later. A client that never accepts is given up.
 */
@Component
class DeliverLogout implements WorkHandler<SealedLogout> {

    static final WorkQueue<SealedLogout> QUEUE = new WorkQueue<>("back-channel-logouts", SealedLogout.class);

    static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(DeliverLogout.class);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final OutgoingClient outgoing;
    private final LogoutTokens tokens;
    private final RegisteredClients clients;
    private final Sealer sealer;
    private final JsonMapper json;
    private final MeterRegistry meters;
    private final WorkPolicy policy;

    DeliverLogout(
            OutgoingClient outgoing,
            LogoutTokens tokens,
            RegisteredClients clients,
            Sealer sealer,
            JsonMapper json,
            MeterRegistry meters,
            BackChannelSettings settings) {
        this.outgoing = outgoing;
        this.tokens = tokens;
        this.clients = clients;
        this.sealer = sealer;
        this.json = json;
        this.meters = meters;
        this.policy =
                WorkPolicy.STANDARD.withMaxAttempts(settings.attempts()).withBackOff(settings.pause(), LONGEST_PAUSE);
    }

    static String context(String key) {
        return "back-channel-logout:" + key;
    }

    @Override
    public WorkQueue<SealedLogout> queue() {
        return QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return policy;
    }

    @Override
    public void handle(WorkLease<SealedLogout> lease) throws BrokenSeal, OutgoingFailed, LogoutRefused {
        SessionClient ended = open(lease);
        RegisteredClient client = clients.findById(ended.registeredClient());
        Optional<URI> address = Optional.ofNullable(client).flatMap(BackChannelAddress::find);
        if (client == null || address.isEmpty()) {
            return; // the client is gone, or wants it no more
        }
        OutgoingAnswer answer =
                outgoing.post("back-channel-logout", address.get(), FORM, "logout_token=" + tokens.next(client, ended));
        if (!answer.isSuccess()) {
            throw new LogoutRefused(client.getClientId(), answer.status());
        }
        count("accepted");
    }

    @Override
    public void onExhausted(WorkLease<SealedLogout> lease) throws BrokenSeal {
        RegisteredClient client = clients.findById(open(lease).registeredClient());
        LOG.error("Client {} was not told that a session ended", client == null ? "unknown" : client.getClientId());
        count("given-up");
        lease.complete();
    }

    private SessionClient open(WorkLease<SealedLogout> lease) throws BrokenSeal {
        return json.readValue(sealer.open(lease.payload().sealed(), context(lease.key())), SessionClient.class);
    }

    private void count(String outcome) {
        Counter.builder("fitconnect.auth.back.channel.logouts")
                .description("Clients told that a session ended, by what came of it")
                .tag("outcome", outcome)
                .register(meters)
                .increment();
    }

    /** The client did not accept a logout token. */
    static final class LogoutRefused extends Exception {

        private static final long serialVersionUID = 1L;

        LogoutRefused(String clientId, int status) {
            super("Client " + clientId + " answered a logout token with " + status);
        }
    }
}
