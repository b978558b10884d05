package io.fitconnect.social.club.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubStaff;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells whether there is an invitation link; its address is not kept. For moderators. */
@UseCase(readOnly = true)
public class ViewClubLink {

    private final ClubStaff staff;
    private final ClubLinks links;

    ViewClubLink(ClubStaff staff, ClubLinks links) {
        this.staff = staff;
        this.links = links;
    }

    /** Returns when it was made. */
    public Optional<Instant> handle(UUID club, UUID actor) {
        staff.require(club, actor, ClubRole.MODERATOR);
        return links.find(club);
    }
}
