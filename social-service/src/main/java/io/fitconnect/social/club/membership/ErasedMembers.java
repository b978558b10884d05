package io.fitconnect.social.club.membership;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.outbox.KeyClosure;
import io.fitconnect.social.club.ClubAnnouncements;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubStatus;
import io.fitconnect.social.club.Clubs;
import io.fitconnect.social.club.MemberCounts;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.MembershipKeeper;
import io.fitconnect.social.club.Memberships;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes an erased athlete out of all clubs; one that the athlete owned gets another owner, or ends with its last member. */
@Component
class ErasedMembers implements AthleteBulk {

    /** With what stands beside a membership. */
    private static final int ROWS_EACH = 8;

    private final Clubs clubs;
    private final Memberships memberships;
    private final MembershipKeeper keeper;
    private final MemberCounts counts;
    private final Succession succession;
    private final KeyClosure keys;

    ErasedMembers(
            Clubs clubs,
            Memberships memberships,
            MembershipKeeper keeper,
            MemberCounts counts,
            Succession succession,
            KeyClosure keys) {
        this.clubs = clubs;
        this.memberships = memberships;
        this.keeper = keeper;
        this.counts = counts;
        this.succession = succession;
        this.keys = keys;
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        List<Membership> some = memberships.listOf(athlete, most / ROWS_EACH);
        some.forEach(this::erase);
        return some.size();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        AthleteBulk.super.erase(athlete, leftovers);
        counts.forget(athlete);
    }

    /** The pair's key on the compacted topic holds the athlete, so it gets a tombstone, member or not. */
    private void erase(Membership membership) {
        keeper.erase(membership);
        keys.close(
                ClubAnnouncements.relationKey(membership.athlete(), membership.club()),
                List.of(ClubAnnouncements.RELATIONS));
        if (membership.role() == ClubRole.OWNER) {
            clubs.find(membership.club())
                    .filter(club -> club.status() != ClubStatus.CLOSED)
                    .ifPresent(succession::replaceOwner);
        }
    }
}
