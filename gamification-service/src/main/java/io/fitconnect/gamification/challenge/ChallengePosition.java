package io.fitconnect.gamification.challenge;

import java.util.UUID;

/** Where a list of challenges goes on: behind this one. */
public record ChallengePosition(UUID challenge) {

    public static final ChallengePosition FIRST = new ChallengePosition(new UUID(-1, -1));

    static ChallengePosition of(Challenge challenge) {
        return new ChallengePosition(challenge.id());
    }
}
