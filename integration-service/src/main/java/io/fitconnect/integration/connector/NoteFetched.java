package io.fitconnect.integration.connector;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes that a recording was fetched. One whose connection ended meanwhile is withdrawn again. */
@UseCase
public class NoteFetched {

    private final Connections connections;
    private final Trackers trackers;
    private final DueWork dueWork;
    private final Clock clock;

    NoteFetched(Connections connections, Trackers trackers, DueWork dueWork, Clock clock) {
        this.connections = connections;
        this.trackers = trackers;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /**
     * Notes what became of a recording that was fetched.
     *
     * @param importId absent where there was nothing to import
     */
    public void handle(ConnectionId id, String externalId, @Nullable UUID importId, Runnable complete) {
        if (connections.find(id).isPresent()) {
            connections.noteFetched(id, externalId, importId, clock.instant());
        } else if (importId != null && !keepsRecordings(id)) {
            connections.noteFetched(id, externalId, importId, clock.instant());
            Withdrawal withdrawal = Withdrawal.ofAll(id);
            dueWork.schedule(Withdrawal.QUEUE, withdrawal.key(), clock.instant(), withdrawal);
        }
        complete.run();
    }

    private boolean keepsRecordings(ConnectionId id) {
        return trackers.find(id.tracker()).filter(Tracker::keepsRecordings).isPresent();
    }
}
