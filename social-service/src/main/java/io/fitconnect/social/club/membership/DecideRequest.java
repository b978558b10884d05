package io.fitconnect.social.club.membership;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubAnnouncements;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubStaff;
import io.fitconnect.social.club.ClubStaff.Acting;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.MembershipKeeper;
import io.fitconnect.social.club.ToldClubs;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Grants or refuses a request to join; for moderators. */
@UseCase
public class DecideRequest {

    private final ClubStaff staff;
    private final MembershipKeeper keeper;
    private final ToldClubs told;
    private final Outbox outbox;
    private final Clock clock;

    DecideRequest(ClubStaff staff, MembershipKeeper keeper, ToldClubs told, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.keeper = keeper;
        this.told = told;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Decides and tells the athlete; the same decision again changes nothing. */
    public void handle(UUID club, UUID actor, UUID athlete, boolean isGranted) {
        Acting acting = staff.require(club, actor, ClubRole.MODERATOR);
        Membership before = staff.requireKnown(acting, athlete);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (isGranted) {
            acting.club().requireActive();
        }
        Membership after = isGranted ? before.isAdmitted(now) : before.isDeclined(now);
        keeper.change(before, after);
        if (after.revision() != before.revision()) {
            Club shown = told.of(acting.club());
            outbox.announce(
                    isGranted
                            ? ClubAnnouncements.admitted(shown, athlete)
                            : ClubAnnouncements.declined(shown, athlete));
        }
    }
}
