package io.fitconnect.social.club.membership;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.social.club.ClubSight;
import java.util.UUID;

/** Joins a club that is shown to the athlete, accepts its invitation or requests to join. */
@UseCase
public class JoinClub {

    private final ClubSight sight;
    private final Joining joining;

    JoinClub(ClubSight sight, Joining joining) {
        this.sight = sight;
        this.joining = joining;
    }

    /** Joins or requests; who is a member or has requested stays so. */
    public void handle(UUID club, UUID athlete) {
        joining.join(sight.require(club, athlete), athlete);
    }
}
