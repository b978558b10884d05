package io.fitconnect.social.club.closing;

import io.fitconnect.platform.limit.AccountLimit;
import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubStaff;
import io.fitconnect.social.club.Clubs;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Announces to all members that the club ends in two weeks; for the owner. */
@UseCase
public class CloseClub {

    /** Each closing is told to every member, also when it is taken back. */
    private static final AccountLimit LIMIT = new AccountLimit("club-closing", 5, Duration.ofDays(1));

    private final ClubStaff staff;
    private final Clubs clubs;
    private final ClubEnd end;
    private final AccountLimits limits;
    private final Clock clock;

    CloseClub(ClubStaff staff, Clubs clubs, ClubEnd end, AccountLimits limits, Clock clock) {
        this.staff = staff;
        this.clubs = clubs;
        this.end = end;
        this.limits = limits;
        this.clock = clock;
    }

    /** Begins the grace; a club that is closing keeps its time. */
    public void handle(UUID id, UUID actor) {
        Club before = staff.require(id, actor, ClubRole.OWNER).club();
        Club after = clubs.keep(before, before.closing(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        if (after.version() != before.version()) {
            limits.take(actor, LIMIT);
            end.schedule(after);
        }
    }
}
