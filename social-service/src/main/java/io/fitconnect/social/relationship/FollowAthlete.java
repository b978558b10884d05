package io.fitconnect.social.relationship;

import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.UUID;

/** An athlete follows another, whose profile is shown to everyone. */
@UseCase
public class FollowAthlete {

    private static final String PROFILE = "profile";

    private final Relationships relationships;
    private final RelationshipKeeper keeper;
    private final Visibilities visibilities;
    private final Clock clock;

    FollowAthlete(Relationships relationships, RelationshipKeeper keeper, Visibilities visibilities, Clock clock) {
        this.relationships = relationships;
        this.keeper = keeper;
        this.visibilities = visibilities;
        this.clock = clock;
    }

    /** Follows; a profile that is not shown to the follower is the same 404 as an id that is nowhere. */
    public Relationship handle(UUID follower, UUID followee) {
        Relationship before = relationships.get(Pair.of(follower, followee));
        Sight sight = visibilities.sight(followee, follower);
        if (!before.blocks(follower)) {
            requireFollowable(before, sight, follower);
        }
        return keeper.change(before, before.follow(follower, Moments.now(clock)), follower);
    }

    /** Who follows already stays a follower when the profile is narrowed. */
    private static void requireFollowable(Relationship before, Sight sight, UUID follower) {
        if (sight.standing() == Standing.NONE || !(before.follows(follower) || sight.shows(PROFILE))) {
            throw RelationshipProblems.notFound(before.pair().other(follower));
        }
        if (!before.follows(follower) && sight.defaults().get(PROFILE) != Visibility.EVERYONE) {
            throw RelationshipProblems.notFollowable();
        }
    }
}
