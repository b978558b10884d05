package io.fitconnect.social.club.invitation;

import io.fitconnect.platform.address.SecretAddress;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubStaff;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Makes a new invitation link; the one before leads nowhere from then on. For moderators. */
@UseCase
public class OpenClubLink {

    private final ClubStaff staff;
    private final ClubLinks links;
    private final Clock clock;

    OpenClubLink(ClubStaff staff, ClubLinks links, Clock clock) {
        this.staff = staff;
        this.links = links;
        this.clock = clock;
    }

    /** Returns the address, which cannot be read again. */
    public SecretAddress handle(UUID club, UUID actor) {
        staff.require(club, actor, ClubRole.MODERATOR).club().requireActive();
        SecretAddress address = SecretAddress.next(club);
        links.put(club, address.digest(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return address;
    }
}
