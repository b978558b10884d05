package io.fitconnect.promo.standing;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;

/** Follows what social-service tells of an athlete's clubs. */
@UseCase
public class FollowMembership {

    private final Standings standings;
    private final List<StandingWatch> watches;

    FollowMembership(Standings standings, List<StandingWatch> watches) {
        this.standings = standings;
        this.watches = List.copyOf(watches);
    }

    /** Keeps the newest state, in whatever order and however often states arrive. */
    public void handle(UUID athlete, UUID club, boolean isMember, long version) {
        if (standings.keepMembership(athlete, club, isMember, version)) {
            watches.forEach(watch -> watch.standingChanged(athlete));
        }
    }
}
