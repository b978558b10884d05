package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import java.util.UUID;

/** Declines an invitation; the challenge exists no more for the athlete then. */
@UseCase
public class DeclineInvitation {

    private final Challenges challenges;
    private final Invitations invitations;

    DeclineInvitation(Challenges challenges, Invitations invitations) {
        this.challenges = challenges;
        this.invitations = invitations;
    }

    /** Declining again changes nothing. */
    public void handle(UUID id, UUID athlete) {
        Optional<Invitation> invitation = invitations.find(id, athlete);
        if (invitation.isEmpty() && challenges.findFor(id, athlete).isEmpty()) {
            throw ChallengeProblems.notFound();
        }
        invitation.map(Invitation::decline).ifPresent(invitations::put);
    }
}
