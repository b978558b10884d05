package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.Tracker.HistoryPage;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Lists the older recordings of a new connection. Each page is a piece of work, so that a crash repeats one page. */
@Component
class HistoryWork implements WorkHandler<History> {

    private final OpenConnections open;
    private final AccessTokens tokens;
    private final NoteHistoryPage notePage;
    private final NoteFailure noteFailure;
    private final Clock clock;

    HistoryWork(
            OpenConnections open, AccessTokens tokens, NoteHistoryPage notePage, NoteFailure noteFailure, Clock clock) {
        this.open = open;
        this.tokens = tokens;
        this.notePage = notePage;
        this.noteFailure = noteFailure;
        this.clock = clock;
    }

    @Override
    public WorkQueue<History> queue() {
        return History.QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(2).withMaxAttempts(Integer.MAX_VALUE);
    }

    @Override
    public void handle(WorkLease<History> lease) {
        History history = lease.payload();
        ConnectionId id = history.id();
        if (open.isBeingWithdrawn(id)) {
            lease.reschedule(clock.instant().plus(OpenConnections.SOON));
            return;
        }
        Tracker tracker = open.findTracker(id).orElse(null);
        Connection connection = open.find(id).orElse(null);
        if (tracker == null || connection == null) {
            return;
        }
        try {
            HistoryPage page = tokens.call(
                    connection, tracker, CallPurpose.HISTORY, token -> tracker.listHistory(token, history.position()));
            notePage.handle(id, page, lease::complete, next -> lease.reschedule(clock.instant(), history.next(next)));
        } catch (TrackerFailure failure) {
            History failed = history.failed();
            noteFailure.handle(id, failure, failed.failures(), lease::complete, next -> lease.reschedule(next, failed));
        }
    }
}
