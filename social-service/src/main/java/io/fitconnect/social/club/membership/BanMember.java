package io.fitconnect.social.club.membership;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubStaff;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.MembershipKeeper;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Bans an athlete of a lower role who is or was something to the club; for moderators. */
@UseCase
public class BanMember {

    private final ClubStaff staff;
    private final MembershipKeeper keeper;
    private final Clock clock;

    BanMember(ClubStaff staff, MembershipKeeper keeper, Clock clock) {
        this.staff = staff;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Removes, and lets the athlete join no more. */
    public void handle(UUID club, UUID actor, UUID athlete) {
        Membership before = staff.requireBelow(staff.require(club, actor, ClubRole.MODERATOR), athlete);
        keeper.change(before, before.isBanned(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
