package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.people.People;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds to a challenge what its viewer sees with it. */
@Component
class ShownChallenges {

    private final Challenges challenges;
    private final Invitations invitations;
    private final People people;

    ShownChallenges(Challenges challenges, Invitations invitations, People people) {
        this.challenges = challenges;
        this.invitations = invitations;
        this.people = people;
    }

    FoundChallenge of(Challenge challenge, UUID viewer) {
        return new FoundChallenge(
                challenge,
                challenges.countMembers(challenge.id(), viewer),
                challenges.findProgress(challenge.id(), viewer),
                inviter(challenge, viewer));
    }

    private Optional<FoundChallenge.Inviter> inviter(Challenge challenge, UUID viewer) {
        UUID maker = challenge.owner();
        if (maker == null || challenge.audience() != Audience.INVITED) {
            return Optional.empty();
        }
        return invitations
                .find(challenge.id(), viewer)
                .filter(invitation -> !invitation.declined())
                .map(invitation -> new FoundChallenge.Inviter(
                        maker, people.namesShownTo(viewer, List.of(maker)).get(maker)));
    }
}
