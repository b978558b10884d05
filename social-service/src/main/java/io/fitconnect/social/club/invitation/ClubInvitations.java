package io.fitconnect.social.club.invitation;

import io.fitconnect.platform.address.SecretAddress;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubStatus;
import io.fitconnect.social.club.Clubs;
import org.springframework.stereotype.Component;

/** Finds the club to which a secret address invites. */
@Component
class ClubInvitations {

    private final Clubs clubs;
    private final ClubLinks links;

    ClubInvitations(Clubs clubs, ClubLinks links) {
        this.clubs = clubs;
        this.links = links;
    }

    /** Refuses with 404 an address that does not hold. */
    Club require(String secret) {
        return SecretAddress.find(secret)
                .filter(address -> links.exists(address.opened(), address.digest()))
                .flatMap(address -> clubs.find(address.opened()))
                .filter(club -> club.status() != ClubStatus.CLOSED)
                .orElseThrow(ClubInvitations::noSuchInvitation);
    }

    private static Refusal noSuchInvitation() {
        return new Refusal(CommonProblems.NOT_FOUND, ClubInvitationText.NO_SUCH_INVITATION.message());
    }
}
