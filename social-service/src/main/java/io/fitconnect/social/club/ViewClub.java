package io.fitconnect.social.club;

import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a club for one viewer. */
@UseCase(readOnly = true)
public class ViewClub {

    /** Requests are counted no further. */
    public static final int MOST_REQUESTS = 100;

    private final ClubSight sight;
    private final SeenClubs seen;
    private final Memberships memberships;
    private final Visibilities visibilities;

    ViewClub(ClubSight sight, SeenClubs seen, Memberships memberships, Visibilities visibilities) {
        this.sight = sight;
        this.seen = seen;
        this.memberships = memberships;
        this.visibilities = visibilities;
    }

    /** Refuses with 404 a club that is not shown. */
    public ViewedClub handle(UUID id, UUID viewer) {
        Club club = sight.require(id, viewer);
        SeenClub shown = seen.list(List.of(club), viewer).get(0);
        boolean isOwnerKnown = visibilities.sight(club.requireOwner(), viewer).standing() != Standing.NONE;
        return new ViewedClub(
                shown,
                isOwnerKnown ? Optional.of(club.requireOwner()) : Optional.empty(),
                shown.isLedByViewer()
                        ? Optional.of(memberships.count(id, MemberState.REQUESTED, viewer, MOST_REQUESTS))
                        : Optional.empty());
    }
}
