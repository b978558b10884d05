package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.Tracker.Item;
import io.fitconnect.integration.connector.Tracker.Listing;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks trackers every period what is new: what no notice told of is found here. */
@Component
class PollWork implements WorkHandler<Poll> {

    private static final int PARALLELISM = 8;
    private static final int MOST_PAGES = 20;

    private final OpenConnections open;
    private final AccessTokens tokens;
    private final NotePoll notePoll;
    private final NoteFailure noteFailure;
    private final ConnectorSettings settings;
    private final Clock clock;

    PollWork(
            OpenConnections open,
            AccessTokens tokens,
            NotePoll notePoll,
            NoteFailure noteFailure,
            ConnectorSettings settings,
            Clock clock) {
        this.open = open;
        this.tokens = tokens;
        this.notePoll = notePoll;
        this.noteFailure = noteFailure;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Poll> queue() {
        return Poll.QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(PARALLELISM).withMaxAttempts(Integer.MAX_VALUE);
    }

    /** A connection that has gone or expired is asked no more; connecting again schedules the poll. */
    @Override
    public void handle(WorkLease<Poll> lease) {
        ConnectionId id = lease.payload().id();
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
            Instant askedAt = clock.instant();
            List<Item> items = listNew(connection, tracker, askedAt);
            notePoll.handle(id, items, askedAt, next -> lease.reschedule(next, Poll.of(id)));
        } catch (TrackerFailure failure) {
            Poll failed = lease.payload().failed();
            noteFailure.handle(id, failure, failed.failures(), lease::complete, next -> lease.reschedule(next, failed));
        }
    }

    private List<Item> listNew(Connection connection, Tracker tracker, Instant now) throws TrackerFailure {
        Instant asked = connection.askedAt() == null ? now : connection.askedAt();
        Instant after = asked.minus(settings.lookBack());
        List<Item> items = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            int number = page;
            Listing listing = tokens.call(
                    connection, tracker, CallPurpose.POLL, token -> tracker.listAfter(token, after, number));
            items.addAll(listing.items());
            if (listing.last()) {
                break;
            }
        }
        return items;
    }
}
