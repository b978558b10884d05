package io.fitconnect.social.club.closing;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.Clubs;
import io.fitconnect.social.club.MemberPosition;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Schedules the end of clubs, and telling their members of it. */
@Component
public class ClubEnd {

    static final WorkQueue<EndingClub> ENDS = new WorkQueue<>("club-closings", EndingClub.class);
    static final WorkQueue<ToldClub> NOTICES = new WorkQueue<>("club-closing-notices", ToldClub.class);

    private final Clubs clubs;
    private final DueWork work;
    private final Clock clock;

    ClubEnd(Clubs clubs, DueWork work, Clock clock) {
        this.clubs = clubs;
        this.work = work;
        this.clock = clock;
    }

    /** Ends a club that has no member left. */
    public void endNow(Club club) {
        clubs.keep(club, club.closed());
        work.cancel(NOTICES, key(club));
        work.schedule(ENDS, key(club), clock.instant(), new EndingClub(club.id()));
    }

    void schedule(Club closing) {
        work.schedule(ENDS, key(closing), Objects.requireNonNull(closing.closesAt()), new EndingClub(closing.id()));
        work.schedule(NOTICES, key(closing), clock.instant(), new ToldClub(closing.id(), MemberPosition.FIRST));
    }

    void cancel(Club kept) {
        work.cancel(ENDS, key(kept));
        work.cancel(NOTICES, key(kept));
    }

    private static String key(Club club) {
        return club.id().toString();
    }

    /** Which club ends. */
    record EndingClub(UUID club) {}

    /** Which club's members are told, behind which of them. */
    record ToldClub(UUID club, MemberPosition after) {}
}
