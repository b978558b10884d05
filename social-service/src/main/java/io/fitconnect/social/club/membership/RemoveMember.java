package io.fitconnect.social.club.membership;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubStaff;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.MembershipKeeper;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Removes a member of a lower role, or takes an invitation back; for moderators. */
@UseCase
public class RemoveMember {

    private final ClubStaff staff;
    private final MembershipKeeper keeper;
    private final Clock clock;

    RemoveMember(ClubStaff staff, MembershipKeeper keeper, Clock clock) {
        this.staff = staff;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Removes; the athlete may join again as the club admits. */
    public void handle(UUID club, UUID actor, UUID athlete) {
        Membership before = staff.requireBelow(staff.require(club, actor, ClubRole.MODERATOR), athlete);
        keeper.change(before, before.isRemoved(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
