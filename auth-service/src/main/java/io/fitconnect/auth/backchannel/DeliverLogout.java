package io.fitconnect.auth.backchannel;

import io.fitconnect.auth.client.BackChannelAddress;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.statement.SealedStatement;
import io.fitconnect.auth.statement.Statement;
import io.fitconnect.auth.statement.StatementDelivery;
import io.fitconnect.auth.statement.StatementKind;
import io.fitconnect.auth.statement.StatementPost;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/** Tells one client that one session ended. */
@Component
class DeliverLogout extends StatementDelivery<SessionClient> {

    static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    static final StatementKind<SessionClient> KIND = new StatementKind<>(
            "back-channel-logout",
            new WorkQueue<>("back-channel-logouts", SealedStatement.class),
            SessionClient.class,
            "application/x-www-form-urlencoded",
            "fitconnect.auth.back.channel.logouts",
            "a session ended");

    private final LogoutTokens tokens;
    private final RegisteredClients clients;

    DeliverLogout(StatementPost post, LogoutTokens tokens, RegisteredClients clients, BackChannelSettings settings) {
        super(
                KIND,
                WorkPolicy.STANDARD.withMaxAttempts(settings.attempts()).withBackOff(settings.pause(), LONGEST_PAUSE),
                post);
        this.tokens = tokens;
        this.clients = clients;
    }

    @Override
    protected Optional<Statement> findStatement(SessionClient ended) {
        return findClient(ended)
                .flatMap(client -> BackChannelAddress.find(client)
                        .map(address -> new Statement(
                                client.getClientId(), address, "logout_token=" + tokens.next(client, ended))));
    }

    @Override
    protected String clientOf(SessionClient ended) {
        return findClient(ended).map(RegisteredClient::getClientId).orElse("unknown");
    }

    private Optional<RegisteredClient> findClient(SessionClient ended) {
        return Optional.ofNullable(clients.findById(ended.registeredClient()));
    }
}
