package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Removes a challenge of one's own, for all who take part. */
@UseCase
public class RemoveChallenge {

    private final Challenges challenges;
    private final OwnChallenges own;

    RemoveChallenge(Challenges challenges, OwnChallenges own) {
        this.challenges = challenges;
        this.own = own;
    }

    /** To whom it does not belong it is not there to be removed. */
    public void handle(UUID id, UUID athlete) {
        challenges.remove(own.get(id, athlete).id());
    }
}
