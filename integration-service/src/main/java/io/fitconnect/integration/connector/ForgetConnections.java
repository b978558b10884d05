package io.fitconnect.integration.connector;

import io.fitconnect.platform.work.DueWork;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends all connections of an athlete whose account is erased, in the caller's transaction. */
@Component
public class ForgetConnections {

    private final Connections connections;
    private final Trackers trackers;
    private final EndConnection end;
    private final DueWork dueWork;

    ForgetConnections(Connections connections, Trackers trackers, EndConnection end, DueWork dueWork) {
        this.connections = connections;
        this.trackers = trackers;
        this.end = end;
        this.dueWork = dueWork;
    }

    public void forget(UUID athlete) {
        connections.list(athlete).forEach(connection -> {
            end.revoke(connection);
            end.forget(connection.id());
        });
        trackers.list().stream()
                .map(tracker -> Withdrawal.ofAll(new ConnectionId(athlete, tracker.name())))
                .forEach(withdrawal -> dueWork.cancel(Withdrawal.QUEUE, withdrawal.key()));
    }
}
