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

    public Challenge handle(String title, Goal goal) {
        Challenge challenge = new Challenge(Ids.next(), null, title, goal, Audience.WORLD, null, null, clock.instant());
        challenges.add(challenge);
        return challenge;
    }
}
