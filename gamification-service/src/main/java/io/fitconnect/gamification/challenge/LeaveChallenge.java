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

    /** Whoever takes part may leave, also when the challenge exists no more for the athlete: its maker may be behind a block. */
    public void handle(UUID id, UUID athlete) {
        boolean takesPart = challenges.findProgress(id, athlete).isPresent();
        if (!takesPart && challenges.findFor(id, athlete).isEmpty()) {
            throw ChallengeProblems.notFound();
        }
        challenges.leave(id, athlete);
    }
}
