package io.fitconnect.social.relationship;

import io.fitconnect.platform.people.People;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** An athlete blocks another: neither exists for the other from the commit on. */
@UseCase
public class BlockAthlete {

    private final Relationships relationships;
    private final RelationshipKeeper keeper;
    private final KnownAthletes known;
    private final People people;
    private final Clock clock;

    BlockAthlete(
            Relationships relationships, RelationshipKeeper keeper, KnownAthletes known, People people, Clock clock) {
        this.relationships = relationships;
        this.keeper = keeper;
        this.known = known;
        this.people = people;
        this.clock = clock;
    }

    /** Ends friendship, requests and following of both; lifting the block restores none of them. */
    public Relationship handle(UUID blocking, UUID blocked) {
        Relationship before = relationships.get(Pair.of(blocking, blocked));
        known.require(before, blocking);
        boolean knowsName = before.knowsName(blocking)
                || people.namesShownTo(blocking, Set.of(blocked)).containsKey(blocked);
        return keeper.change(before, before.block(blocking, knowsName, Moments.now(clock)), blocking);
    }
}
