package io.fitconnect.social.club.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.membership.Joining;
import java.util.UUID;

/** Joins the club to which a link invites, whatever its admission. */
@UseCase
public class AcceptClubInvitation {

    private final ClubInvitations invitations;
    private final Joining joining;

    AcceptClubInvitation(ClubInvitations invitations, Joining joining) {
        this.invitations = invitations;
        this.joining = joining;
    }

    /** Joins, and returns the club's id. */
    public UUID handle(String secret, UUID athlete) {
        Club club = invitations.require(secret);
        joining.joinByLink(club, athlete);
        return club.id();
    }
}
