package io.fitconnect.social.feed;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.feed.CopyEntries.Pending;
import java.time.Clock;
import java.util.UUID;

/** An athlete joined a club: the athlete's last entries come among those of the club, each at its place. */
@UseCase
public class FillClubFeed {

    private final DueWork work;
    private final Clock clock;

    FillClubFeed(DueWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    public void handle(UUID athlete, UUID club) {
        Pending pending = new Pending(athlete, club, true);
        work.schedule(CopyEntries.QUEUE, pending.key(), clock.instant(), pending);
    }
}
