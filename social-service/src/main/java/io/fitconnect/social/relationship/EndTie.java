package io.fitconnect.social.relationship;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An athlete takes another out of a list: ends a friendship, withdraws or declines a request, unfollows, removes a follower, lifts a block. */
@UseCase
public class EndTie {

    private final Relationships relationships;
    private final RelationshipKeeper keeper;

    EndTie(Relationships relationships, RelationshipKeeper keeper) {
        this.relationships = relationships;
        this.keeper = keeper;
    }

    /** Ends the tie; one that is not there, to whichever id, stays away without a word. */
    public void handle(UUID athlete, Tie tie, UUID other) {
        Relationship before = relationships.get(Pair.of(athlete, other));
        keeper.change(before, before.end(athlete, tie), athlete);
    }
}
