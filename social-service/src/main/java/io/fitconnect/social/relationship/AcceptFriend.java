package io.fitconnect.social.relationship;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.UUID;

/** An athlete accepts a friend request. */
@UseCase
public class AcceptFriend {

    private final Relationships relationships;
    private final RelationshipKeeper keeper;
    private final KnownAthletes known;
    private final Clock clock;

    AcceptFriend(Relationships relationships, RelationshipKeeper keeper, KnownAthletes known, Clock clock) {
        this.relationships = relationships;
        this.keeper = keeper;
        this.known = known;
        this.clock = clock;
    }

    /** Makes the two friends, or throws the problem that the other has not asked. */
    public Relationship handle(UUID accepting, UUID asking) {
        Relationship before = relationships.get(Pair.of(accepting, asking));
        known.require(before, accepting);
        return keeper.change(before, before.accept(accepting, Moments.now(clock)), accepting);
    }
}
