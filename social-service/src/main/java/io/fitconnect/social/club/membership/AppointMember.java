package io.fitconnect.social.club.membership;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.ClubAnnouncements;
import io.fitconnect.social.club.ClubProblems;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubStaff;
import io.fitconnect.social.club.ClubStaff.Acting;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.MembershipKeeper;
import io.fitconnect.social.club.Memberships;
import io.fitconnect.social.club.RoleCause;
import io.fitconnect.social.club.ToldClubs;
import java.util.UUID;

/** Gives a member another role, below that of the one who appoints; for administrators. */
@UseCase
public class AppointMember {

    /** The most who lead one club beside its owner. */
    public static final int MOST_STAFF = 50;

    private final ClubStaff staff;
    private final Memberships memberships;
    private final MembershipKeeper keeper;
    private final ToldClubs told;
    private final Outbox outbox;

    AppointMember(ClubStaff staff, Memberships memberships, MembershipKeeper keeper, ToldClubs told, Outbox outbox) {
        this.staff = staff;
        this.memberships = memberships;
        this.keeper = keeper;
        this.told = told;
        this.outbox = outbox;
    }

    /** Appoints and tells the member; ownership is handed over by {@link TransferClub} alone. */
    public void handle(UUID club, UUID actor, UUID athlete, ClubRole role) {
        Acting acting = staff.require(club, actor, ClubRole.ADMINISTRATOR);
        Membership before = staff.requireBelow(acting, athlete);
        if (!acting.own().role().outranks(role)) {
            throw ClubProblems.higherRoleDecides();
        }
        Membership after = before.as(role);
        if (after.revision() == before.revision()) {
            return;
        }
        if (role.isStaff() && !before.role().isStaff() && memberships.countStaff(club, MOST_STAFF) >= MOST_STAFF) {
            throw ClubProblems.tooManyStaff(MOST_STAFF);
        }
        keeper.change(before, after);
        outbox.announce(ClubAnnouncements.roleChanged(told.of(acting.club()), after, RoleCause.APPOINTED));
    }
}
