package io.fitconnect.social.club.membership;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubSight;
import io.fitconnect.social.club.ClubStatus;
import io.fitconnect.social.club.Clubs;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.MembershipKeeper;
import io.fitconnect.social.club.Memberships;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Leaves a club, withdraws the request or refuses the invitation. */
@UseCase
public class LeaveClub {

    private final ClubSight sight;
    private final Clubs clubs;
    private final Memberships memberships;
    private final MembershipKeeper keeper;
    private final Succession succession;
    private final Clock clock;

    LeaveClub(
            ClubSight sight,
            Clubs clubs,
            Memberships memberships,
            MembershipKeeper keeper,
            Succession succession,
            Clock clock) {
        this.sight = sight;
        this.clubs = clubs;
        this.memberships = memberships;
        this.keeper = keeper;
        this.succession = succession;
        this.clock = clock;
    }

    /** Leaves; of the last member the club ends. Without a membership nothing happens. */
    public void handle(UUID club, UUID athlete) {
        Optional<Club> left = clubs.find(club).filter(found -> found.status() != ClubStatus.CLOSED);
        Optional<Membership> own = memberships.find(club, athlete).filter(Membership::isPresent);
        if (left.isEmpty() || own.isEmpty()) {
            sight.require(club, athlete);
            return;
        }
        Membership before = own.get();
        keeper.change(before, before.leaves(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        if (before.role() == ClubRole.OWNER) {
            succession.replaceOwner(left.get());
        }
    }
}
