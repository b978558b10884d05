package io.fitconnect.social.feed;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.feed.CopyEntries.Pending;
import java.time.Clock;
import java.util.UUID;

/** Somebody became a friend or follower: the author's last entries come into that feed, each at its place. */
@UseCase
public class FillFeed {

    private final FeedOwners owners;
    private final DueWork work;
    private final Clock clock;

    FillFeed(FeedOwners owners, DueWork work, Clock clock) {
        this.owners = owners;
        this.work = work;
        this.clock = clock;
    }

    public void handle(UUID author, UUID reader) {
        owners.open(reader);
        Pending pending = new Pending(author, reader, false);
        work.schedule(CopyEntries.QUEUE, pending.key(), clock.instant(), pending);
    }
}
