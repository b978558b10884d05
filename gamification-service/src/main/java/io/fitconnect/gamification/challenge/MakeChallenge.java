package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a challenge for oneself, one's friends or a club of one's own; its maker takes part. */
@UseCase
public class MakeChallenge {

    private static final int MOST_A_DAY = 20;

    private final Challenges challenges;
    private final JoinChallenge join;
    private final Clock clock;

    MakeChallenge(Challenges challenges, JoinChallenge join, Clock clock) {
        this.challenges = challenges;
        this.join = join;
        this.clock = clock;
    }

    /**
     * The teams of a new challenge.
     *
     * @param own the maker's team
     */
    public record Teams(TeamScoring scoring, String own) {}

    /** Refuses with 404 a club that the maker is not in, and with 409 more than twenty within a day. */
    public Challenge handle(
            UUID maker, String title, Goal goal, Audience audience, @Nullable UUID club, @Nullable Teams teams) {
        Instant now = clock.instant();
        if (club != null && !challenges.isMember(club, maker)) {
            throw ChallengeProblems.noSuchClub();
        }
        if (challenges.countMadeSince(maker, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw ChallengeProblems.tooMany(MOST_A_DAY);
        }
        Challenge challenge = new Challenge(
                Ids.next(), maker, title, goal, audience, club, teams == null ? null : teams.scoring(), now);
        challenges.add(challenge);
        join.handle(challenge.id(), maker, teams == null ? null : teams.own());
        return challenge;
    }
}
