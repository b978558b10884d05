package io.fitconnect.gamification.standing;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import java.util.UUID;

/** Lists an athlete's own awards with their reasons. */
@UseCase(readOnly = true)
public class ListAwards {

    private final Standings standings;

    ListAwards(Standings standings) {
        this.standings = standings;
    }

    public Page<GivenAward> handle(UUID athlete, AwardPosition after, int limit) {
        Page.requireLimit(limit);
        return Page.of(standings.listAwards(athlete, after, limit + 1), limit, AwardPosition::of);
    }
}
