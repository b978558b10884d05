package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Reads a challenge with one's own progress. */
@UseCase(readOnly = true)
public class ViewChallenge {

    private final Challenges challenges;
    private final ShownChallenges shown;

    ViewChallenge(Challenges challenges, ShownChallenges shown) {
        this.challenges = challenges;
        this.shown = shown;
    }

    public FoundChallenge handle(UUID id, UUID viewer) {
        return shown.of(challenges.findFor(id, viewer).orElseThrow(ChallengeProblems::notFound), viewer);
    }
}
