package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Reads a challenge with one's own progress. */
@UseCase(readOnly = true)
public class ViewChallenge {

    private final Challenges challenges;

    ViewChallenge(Challenges challenges) {
        this.challenges = challenges;
    }

    public FoundChallenge handle(UUID id, UUID viewer) {
        Challenge challenge = challenges.findFor(id, viewer).orElseThrow(ChallengeProblems::notFound);
        return new FoundChallenge(challenge, challenges.countMembers(id, viewer), challenges.findProgress(id, viewer));
    }
}
