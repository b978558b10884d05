package io.fitconnect.gamification.challenge;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what an athlete made. */
@Component
class OwnChallenges {

    private final Challenges challenges;

    OwnChallenges(Challenges challenges) {
        this.challenges = challenges;
    }

    /** Refuses with 404 what somebody else made. */
    Challenge get(UUID id, UUID athlete) {
        return challenges
                .find(id)
                .filter(challenge -> athlete.equals(challenge.owner()))
                .orElseThrow(ChallengeProblems::notFound);
    }
}
