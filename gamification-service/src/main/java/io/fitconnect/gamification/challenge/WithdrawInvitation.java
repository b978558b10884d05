package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Takes an invitation back. Who takes part stays. */
@UseCase
public class WithdrawInvitation {

    private final OwnChallenges own;
    private final Invitations invitations;

    WithdrawInvitation(OwnChallenges own, Invitations invitations) {
        this.own = own;
        this.invitations = invitations;
    }

    /** One that was declined stays declined: who was asked once is not asked again. */
    public void handle(UUID id, UUID maker, UUID athlete) {
        own.get(id, maker);
        invitations
                .find(id, athlete)
                .filter(invitation -> !invitation.declined())
                .ifPresent(open -> invitations.remove(id, athlete));
    }
}
