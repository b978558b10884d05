package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Takes part no more. */
@UseCase
public class LeaveChallenge {

    private final Challenges challenges;

    LeaveChallenge(Challenges challenges) {
        this.challenges = challenges;
    }

    public void handle(UUID id, UUID athlete) {
        if (challenges.findFor(id, athlete).isEmpty()) {
            throw ChallengeProblems.notFound();
        }
        challenges.leave(id, athlete);
    }
}
