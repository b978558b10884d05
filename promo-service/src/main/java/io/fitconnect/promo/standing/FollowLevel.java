package io.fitconnect.promo.standing;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Follows what gamification-service tells of an athlete's level. */
@UseCase
public class FollowLevel {

    private final Standings standings;
    private final List<StandingWatch> watches;

    FollowLevel(Standings standings, List<StandingWatch> watches) {
        this.standings = standings;
        this.watches = List.copyOf(watches);
    }

    /** Keeps the newest state, in whatever order and however often states arrive; points that leave the level change nothing. */
    public void handle(UUID athlete, int level, long version) {
        Optional<Integer> before = standings.of(athlete).level();
        if (standings.keepLevel(athlete, level, version) && !before.equals(Optional.of(level))) {
            watches.forEach(watch -> watch.standingChanged(athlete));
        }
    }
}
