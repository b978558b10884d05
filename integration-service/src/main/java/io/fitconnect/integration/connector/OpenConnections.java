package io.fitconnect.integration.connector;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The connections by which a tracker may be asked now. */
@Component
class OpenConnections {

    /** When to look again at what is being withdrawn. */
    static final Duration SOON = Duration.ofSeconds(5);

    private final Connections connections;
    private final Trackers trackers;
    private final DueWork dueWork;
    private final Transactions transactions;

    OpenConnections(Connections connections, Trackers trackers, DueWork dueWork, Transactions transactions) {
        this.connections = connections;
        this.trackers = trackers;
        this.dueWork = dueWork;
        this.transactions = transactions;
    }

    Optional<Connection> find(ConnectionId id) {
        return connections.find(id).filter(connection -> !connection.isExpired());
    }

    Optional<Tracker> findTracker(ConnectionId id) {
        return trackers.find(id.tracker());
    }

    /** Whether recordings of a former connection are still being withdrawn; they would be taken for known. */
    boolean isBeingWithdrawn(ConnectionId id) {
        return transactions.run(
                () -> dueWork.isPending(Withdrawal.QUEUE, Withdrawal.ofAll(id).key()));
    }
}
