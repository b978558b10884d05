package io.fitconnect.integration.connector;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends a connection in the caller's transaction: nothing is fetched any more, and what the vendor does not let stay is withdrawn. */
@Component
class EndConnection {

    private final Connections connections;
    private final Trackers trackers;
    private final TokenSeal seal;
    private final DueWork dueWork;
    private final Clock clock;

    EndConnection(Connections connections, Trackers trackers, TokenSeal seal, DueWork dueWork, Clock clock) {
        this.connections = connections;
        this.trackers = trackers;
        this.seal = seal;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    void end(Connection connection) {
        ConnectionId id = connection.id();
        forget(id);
        if (trackers.find(id.tracker()).filter(Tracker::keepsRecordings).isEmpty()) {
            Withdrawal withdrawal = Withdrawal.ofAll(id);
            dueWork.schedule(Withdrawal.QUEUE, withdrawal.key(), clock.instant(), withdrawal);
        }
    }

    /** Has the consent ended at the tracker. */
    void revoke(String tracker, String remoteAthlete, Tokens tokens) {
        UUID key = Ids.at(clock.instant());
        Instant now = clock.instant();
        String sealed = seal.sealForRevocation(remoteAthlete, tokens, key.toString());
        dueWork.schedule(Revocation.QUEUE, key.toString(), now, new Revocation(tracker, sealed, tokens.expiresAt(), 0));
    }

    void revoke(Connection connection) {
        revoke(connection.id().tracker(), connection.remoteAthlete(), seal.open(connection));
    }

    /** Removes the connection and its work. */
    void forget(ConnectionId id) {
        connections.remove(id);
        dueWork.cancel(Poll.QUEUE, id.toString());
        dueWork.cancel(History.QUEUE, id.toString());
    }
}
