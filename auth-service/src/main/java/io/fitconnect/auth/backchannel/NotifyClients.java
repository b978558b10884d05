package io.fitconnect.auth.backchannel;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.authorization.ClientJoinedSession;
import io.fitconnect.auth.authorization.SessionsEnded;
import io.fitconnect.auth.client.BackChannelAddress;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.statement.ScheduleStatement;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers the clients of sessions, and schedules a logout token for each within the transaction that ends its session. */
@Component
public class NotifyClients {

    private final SessionClients sessionClients;
    private final RegisteredClients clients;
    private final ScheduleStatement statements;
    private final BackChannelSettings settings;
    private final Clock clock;

    NotifyClients(
            SessionClients sessionClients,
            RegisteredClients clients,
            ScheduleStatement statements,
            BackChannelSettings settings,
            Clock clock) {
        this.sessionClients = sessionClients;
        this.clients = clients;
        this.statements = statements;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void remember(ClientJoinedSession joined) {
        if (BackChannelAddress.find(joined.client()).isPresent()) {
            sessionClients.add(
                    new SessionClient(joined.sessionId(), joined.client().getId(), joined.account()),
                    clock.instant().plus(settings.remember()));
        }
    }

    @EventListener
    void on(SessionsEnded ended) {
        if (ended.sessionId() != null) {
            schedule(sessionClients.removeSession(ended.sessionId()));
        } else {
            allSessionsEnded(
                    Objects.requireNonNull(ended.account()), Objects.requireNonNullElse(ended.keptSession(), ""));
        }
    }

    /** Those of an account, but for one; an empty text keeps none. */
    public void allSessionsEnded(AccountId account, String keptSession) {
        schedule(sessionClients.removeSessions(account, keptSession));
    }

    private void schedule(List<SessionClient> ended) {
        for (SessionClient each : ended) {
            var client = clients.findById(each.registeredClient());
            if (client != null && BackChannelAddress.find(client).isPresent()) {
                statements.schedule(DeliverLogout.KIND, each);
            }
        }
    }
}
