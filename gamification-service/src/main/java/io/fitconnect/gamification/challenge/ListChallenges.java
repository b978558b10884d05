package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Lists challenges that a viewer may take part in, or takes part in. */
@UseCase(readOnly = true)
public class ListChallenges {

    private final Challenges challenges;
    private final ShownChallenges shown;
    private final Clock clock;

    ListChallenges(Challenges challenges, ShownChallenges shown, Clock clock) {
        this.challenges = challenges;
        this.shown = shown;
        this.clock = clock;
    }

    /**
     * A page, the latest first.
     *
     * @param joined only those in which the viewer takes part, also when they are over
     */
    public Page<FoundChallenge> handle(UUID viewer, boolean joined, ChallengePosition after, int limit) {
        Page.requireLimit(limit);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Challenge> read = joined
                ? challenges.listJoined(viewer, after.challenge(), limit + 1)
                : challenges.listFor(viewer, today.minusDays(1), after.challenge(), limit + 1);
        return Page.of(read, limit, ChallengePosition::of).map(challenge -> shown.of(challenge, viewer));
    }
}
