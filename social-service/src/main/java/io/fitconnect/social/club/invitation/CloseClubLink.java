package io.fitconnect.social.club.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.ClubStaff;
import java.util.UUID;

/** Revokes the invitation link; who joined by it stays. For moderators. */
@UseCase
public class CloseClubLink {

    private final ClubStaff staff;
    private final ClubLinks links;

    CloseClubLink(ClubStaff staff, ClubLinks links) {
        this.staff = staff;
        this.links = links;
    }

    /** Revokes it; without one nothing happens. */
    public void handle(UUID club, UUID actor) {
        staff.require(club, actor, ClubRole.MODERATOR);
        links.remove(club);
    }
}
