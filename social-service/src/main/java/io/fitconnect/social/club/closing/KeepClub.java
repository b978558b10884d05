package io.fitconnect.social.club.closing;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubStaff;
import io.fitconnect.social.club.Clubs;
import java.util.UUID;

/** Takes back that a club closes; for the owner. */
@UseCase
public class KeepClub {

    private final ClubStaff staff;
    private final Clubs clubs;
    private final ClubEnd end;

    KeepClub(ClubStaff staff, Clubs clubs, ClubEnd end) {
        this.staff = staff;
        this.clubs = clubs;
        this.end = end;
    }

    /** Keeps it; of one that is not closing nothing happens. */
    public void handle(UUID id, UUID actor) {
        Club before = staff.require(id, actor, ClubRole.OWNER).club();
        Club after = clubs.keep(before, before.kept());
        if (after.version() != before.version()) {
            end.cancel(after);
        }
    }
}
