package io.fitconnect.platform.snapshot;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.outbox.KeyClosure;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Announces one page of a snapshot and schedules the next one in the same transaction, so that a crash neither repeats nor
 * leaves out an aggregate.
 */
final class AnnounceSnapshot implements WorkHandler<AnnounceSnapshot.Request> {

    static final WorkQueue<Request> QUEUE = new WorkQueue<>("snapshots", Request.class);

    private final Map<String, SnapshotSource> sources;
    private final SnapshotRuns runs;
    private final Outbox outbox;
    private final KeyClosure unordered;
    private final Transactions transactions;
    private final SnapshotSettings settings;
    private final Clock clock;

    AnnounceSnapshot(
            Map<String, SnapshotSource> sources,
            SnapshotRuns runs,
            Outbox outbox,
            KeyClosure unordered,
            Transactions transactions,
            SnapshotSettings settings,
            Clock clock) {
        this.sources = Map.copyOf(sources);
        this.runs = runs;
        this.outbox = outbox;
        this.unordered = unordered;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Request> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Request> lease) {
        String topic = lease.payload().topic();
        SnapshotSource source = sources.get(topic);
        if (source == null) {
            throw new IllegalStateException("This release publishes no state on " + topic);
        }
        transactions.run(() -> announcePage(source, lease));
    }

    private void announcePage(SnapshotSource source, WorkLease<Request> lease) {
        SnapshotRun run = runs.find(source.topic()).orElseThrow();
        SnapshotPage page = source.read(run.after(), settings.pageSize());
        page.announcements().forEach(announcement -> announce(source, announcement));
        Instant now = clock.instant();
        runs.advance(run, page, now);
        if (page.next().isPresent()) {
            lease.reschedule(now.plus(settings.pause()));
        } else {
            lease.complete();
        }
    }

    /** In a snapshot topic each aggregate comes once, so the outbox need not remember a position for every key. */
    private void announce(SnapshotSource source, Announcement state) {
        if (source.isCompacted()) {
            outbox.announce(state);
        } else {
            unordered.announceLast(new Announcement(
                    state.topic() + ".snapshot", state.key(), state.type(), state.subject(), state.data()));
        }
    }

    /** Which topic's state is wanted. */
    record Request(String topic) {}
}
