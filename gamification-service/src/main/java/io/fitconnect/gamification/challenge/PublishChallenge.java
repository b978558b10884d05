package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;

/** Makes a challenge for everybody; editors do. */
@UseCase
public class PublishChallenge {

    private final Challenges challenges;
    private final Clock clock;

    PublishChallenge(Challenges challenges, Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    /** Refuses with 409 one that is over already. */
    public Challenge handle(String title, Goal goal) {
        Challenge challenge = new Challenge(Ids.next(), null, title, goal, Audience.WORLD, null, null, clock.instant());
        if (challenge.isOver(challenge.createdAt())) {
            throw ChallengeProblems.over();
        }
        challenges.add(challenge);
        return challenge;
    }
}
