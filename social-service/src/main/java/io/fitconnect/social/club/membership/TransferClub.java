package io.fitconnect.social.club.membership;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubAnnouncements;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubStaff;
import io.fitconnect.social.club.ClubStaff.Acting;
import io.fitconnect.social.club.Clubs;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.MembershipKeeper;
import io.fitconnect.social.club.RoleCause;
import io.fitconnect.social.club.ToldClubs;
import java.util.UUID;

/** Hands a club over to another member; the former owner stays as an administrator. For the owner. */
@UseCase
public class TransferClub {

    private final Clubs clubs;
    private final ClubStaff staff;
    private final MembershipKeeper keeper;
    private final ToldClubs told;
    private final Outbox outbox;

    TransferClub(Clubs clubs, ClubStaff staff, MembershipKeeper keeper, ToldClubs told, Outbox outbox) {
        this.clubs = clubs;
        this.staff = staff;
        this.keeper = keeper;
        this.told = told;
        this.outbox = outbox;
    }

    /** Hands it over and tells the new owner; to oneself nothing happens. */
    public void handle(UUID id, UUID actor, UUID athlete) {
        Acting acting = staff.require(id, actor, ClubRole.OWNER);
        Membership before = staff.requireKnown(acting, athlete);
        Membership owner = before.as(ClubRole.OWNER);
        if (athlete.equals(actor)) {
            return;
        }
        keeper.change(acting.own(), acting.own().as(ClubRole.ADMINISTRATOR));
        keeper.change(before, owner);
        Club owned = clubs.keep(acting.club(), acting.club().ownedBy(athlete));
        outbox.announce(ClubAnnouncements.roleChanged(told.of(owned), owner, RoleCause.TRANSFERRED));
    }
}
