package io.fitconnect.social.club.membership;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubAnnouncements;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.Clubs;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.MembershipKeeper;
import io.fitconnect.social.club.Memberships;
import io.fitconnect.social.club.RoleCause;
import io.fitconnect.social.club.ToldClubs;
import io.fitconnect.social.club.closing.ClubEnd;
import org.springframework.stereotype.Component;

/** Finds a club that lost its owner a new one: the highest role, then the longest member. A club without members ends. */
@Component
class Succession {

    private final Clubs clubs;
    private final Memberships memberships;
    private final MembershipKeeper keeper;
    private final ClubEnd end;
    private final ToldClubs told;
    private final Outbox outbox;

    Succession(
            Clubs clubs, Memberships memberships, MembershipKeeper keeper, ClubEnd end, ToldClubs told, Outbox outbox) {
        this.clubs = clubs;
        this.memberships = memberships;
        this.keeper = keeper;
        this.end = end;
        this.told = told;
        this.outbox = outbox;
    }

    /** Asks for the state in which the former owner is no member any more. */
    void replaceOwner(Club club) {
        memberships.findSuccessor(club.id()).ifPresentOrElse(next -> appoint(club, next), () -> end.endNow(club));
    }

    private void appoint(Club club, Membership next) {
        Club owned = clubs.keep(club, club.ownedBy(next.athlete()));
        Membership owner = next.as(ClubRole.OWNER);
        keeper.change(next, owner);
        outbox.announce(ClubAnnouncements.roleChanged(told.of(owned), owner, RoleCause.SUCCEEDED));
    }
}
