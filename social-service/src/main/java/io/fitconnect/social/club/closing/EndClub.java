package io.fitconnect.social.club.closing;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.Clubs;
import io.fitconnect.social.club.MemberCounts;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.MembershipKeeper;
import io.fitconnect.social.club.Memberships;
import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.discussion.EndDiscussion;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends a club step by step: it is shown no more, then its memberships end, then it is gone. */
@UseCase
public class EndClub {

    static final int STEP = 100;

    private final Clubs clubs;
    private final Memberships memberships;
    private final MembershipKeeper keeper;
    private final MemberCounts counts;
    private final EndDiscussion discussions;
    private final HiddenContents hidden;
    private final Clock clock;

    EndClub(
            Clubs clubs,
            Memberships memberships,
            MembershipKeeper keeper,
            MemberCounts counts,
            EndDiscussion discussions,
            HiddenContents hidden,
            Clock clock) {
        this.clubs = clubs;
        this.memberships = memberships;
        this.keeper = keeper;
        this.counts = counts;
        this.discussions = discussions;
        this.hidden = hidden;
        this.clock = clock;
    }

    /**
     * Does one step. A club that was kept meanwhile stays.
     *
     * @param goOn   schedules the next step, within the transaction
     * @param settle ends the work, within the transaction
     */
    public void handle(UUID id, Runnable goOn, Runnable settle) {
        Optional<Club> over = clubs.find(id).filter(club -> club.isOver(clock.instant()));
        if (over.filter(this::step).isPresent()) {
            goOn.run();
        } else {
            settle.run();
        }
    }

    private boolean step(Club club) {
        clubs.keep(club, club.closed());
        List<Membership> some = memberships.listAll(club.id(), STEP);
        some.forEach(keeper::end);
        if (some.size() == STEP) {
            return true;
        }
        discussions.handle(club.id());
        counts.clear(club.id());
        hidden.forgetPlace(club.id());
        clubs.delete(club.id());
        return false;
    }
}
