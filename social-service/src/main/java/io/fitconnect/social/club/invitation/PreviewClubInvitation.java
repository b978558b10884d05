package io.fitconnect.social.club.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ToldClubs;

/** Shows to what a link invites, before its reader signs in. */
@UseCase(readOnly = true)
public class PreviewClubInvitation {

    private final ClubInvitations invitations;
    private final ToldClubs told;

    PreviewClubInvitation(ClubInvitations invitations, ToldClubs told) {
        this.invitations = invitations;
        this.told = told;
    }

    /** Refuses with 404 a link that does not hold. */
    public Club handle(String secret) {
        return told.of(invitations.require(secret));
    }
}
