package io.fitconnect.integration.connector;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Keeps a connection and schedules its first questions. Connecting again goes on where the tracker was last asked. */
@UseCase
public class NoteConnection {

    private final Connections connections;
    private final TokenSeal seal;
    private final DueWork dueWork;
    private final Clock clock;

    NoteConnection(Connections connections, TokenSeal seal, DueWork dueWork, Clock clock) {
        this.connections = connections;
        this.seal = seal;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public void handle(ConnectionId id, Tracker tracker, Grant grant, Set<String> scopes) {
        Optional<Connection> former = connections.find(id);
        if (former.filter(known -> !known.remoteAthlete().equals(grant.remoteAthlete()))
                .isPresent()) {
            throw ConnectorProblems.otherAccount(tracker);
        }
        if (connections
                .findOwner(id.tracker(), grant.remoteAthlete())
                .filter(owner -> !owner.equals(id))
                .isPresent()) {
            throw ConnectorProblems.taken(tracker);
        }
        Instant now = clock.instant();
        connections.put(connectionOf(id, grant, scopes, former, now));
        dueWork.schedule(Poll.QUEUE, id.toString(), now, Poll.of(id));
        if (historyOf(former) == HistoryState.RUNNING) {
            dueWork.schedule(History.QUEUE, id.toString(), now, History.of(id));
        }
    }

    private Connection connectionOf(
            ConnectionId id, Grant grant, Set<String> scopes, Optional<Connection> former, Instant now) {
        return new Connection(
                id,
                grant.remoteAthlete(),
                ConnectionState.CONNECTED,
                scopes,
                seal.seal(grant.tokens(), id),
                grant.tokens().expiresAt(),
                former.map(known -> known.tokenVersion() + 1).orElse(0),
                now,
                former.map(Connection::askedAt).orElse(null),
                null,
                Exchange.NONE,
                0,
                historyOf(former));
    }

    /** Fetches that were scheduled end with the consent: after an expired one, the history is listed once more. */
    private static HistoryState historyOf(Optional<Connection> former) {
        return former.filter(known -> !known.isExpired())
                .map(Connection::history)
                .orElse(HistoryState.RUNNING);
    }
}
