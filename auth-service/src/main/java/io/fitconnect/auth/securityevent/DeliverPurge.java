package io.fitconnect.auth.securityevent;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.statement.SealedStatement;
import io.fitconnect.auth.statement.Statement;
import io.fitconnect.auth.statement.StatementDelivery;
import io.fitconnect.auth.statement.StatementKind;
import io.fitconnect.auth.statement.StatementPost;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells one client that one account is gone. */
@Component
class DeliverPurge extends StatementDelivery<Purge> {

    static final StatementKind<Purge> KIND = new StatementKind<>(
            "security-event",
            new WorkQueue<>("security-events", SealedStatement.class),
            Purge.class,
            "application/secevent+jwt",
            "fitconnect.auth.security.events",
            "an account is gone");

    private final SecurityEventTokens tokens;
    private final RegisteredClients clients;
    private final SecurityEventSettings settings;

    DeliverPurge(
            StatementPost post, SecurityEventTokens tokens, RegisteredClients clients, SecurityEventSettings settings) {
        super(
                KIND,
                WorkPolicy.STANDARD
                        .withMaxAttempts(settings.attempts())
                        .withBackOff(settings.pause(), SecurityEventSettings.LONGEST_PAUSE),
                post);
        this.tokens = tokens;
        this.clients = clients;
        this.settings = settings;
    }

    @Override
    protected Optional<Statement> findStatement(Purge purge) {
        @Nullable URI address = settings.receivers().get(purge.clientId());
        return address == null
                ? Optional.empty()
                : clients.find(purge.clientId())
                        .map(client ->
                                new Statement(purge.clientId(), address, tokens.purged(client, purge.account())));
    }

    @Override
    protected String clientOf(Purge purge) {
        return purge.clientId();
    }
}
