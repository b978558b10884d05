package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Removes a challenge of one's own, for all who take part. */
@UseCase
public class RemoveChallenge {

    private final Challenges challenges;

    RemoveChallenge(Challenges challenges) {
        this.challenges = challenges;
    }

    /** To whom it does not belong it is not there to be removed. */
    public void handle(UUID id, UUID athlete) {
        Challenge own = challenges
                .find(id)
                .filter(challenge -> athlete.equals(challenge.owner()))
                .orElseThrow(ChallengeProblems::notFound);
        challenges.remove(own.id());
    }
}
