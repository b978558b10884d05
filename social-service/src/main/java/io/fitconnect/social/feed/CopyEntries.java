package io.fitconnect.social.feed;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Copies an author's last entries into the feed of one reader or club. */
@Component
class CopyEntries implements WorkHandler<CopyEntries.Pending> {

    static final WorkQueue<Pending> QUEUE = new WorkQueue<>("feed-back-fill", Pending.class);

    private final Readership readership;
    private final FeedEntries entries;
    private final FeedSettings settings;
    private final FeedMeters meters;
    private final Clock clock;

    CopyEntries(Readership readership, FeedEntries entries, FeedSettings settings, FeedMeters meters, Clock clock) {
        this.readership = readership;
        this.entries = entries;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public WorkQueue<Pending> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Pending> lease) {
        copy(lease.payload());
    }

    /** A reader needs no copy from an author who is pulled. */
    void copy(Pending pending) {
        if (pending.isClub()) {
            List<EntryId> last = listLast(pending.author());
            entries.writeToClubs(List.of(pending.target()), last);
            meters.pushed(last.size());
        } else if (!readership.isPulled(pending.author())) {
            List<EntryId> last = listLast(pending.author());
            entries.writeToReaders(List.of(pending.target()), last);
            meters.pushed(last.size());
        }
    }

    private List<EntryId> listLast(UUID author) {
        if (settings.backFill() == 0) {
            return List.of();
        }
        return new Horizon(clock, settings.kept())
                .walk(entries, Sources.ofAuthor(author), EntryId.LAST, settings.backFill())
                .take(settings.backFill());
    }

    /**
     * Work of this queue.
     *
     * @param target a reader or a club
     */
    record Pending(UUID author, UUID target, boolean isClub) {

        String key() {
            return author + "/" + target;
        }
    }
}
