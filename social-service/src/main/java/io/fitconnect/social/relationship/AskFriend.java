package io.fitconnect.social.relationship;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.UUID;

/** An athlete asks another to be friends. */
@UseCase
public class AskFriend {

    private final Relationships relationships;
    private final RelationshipKeeper keeper;
    private final KnownAthletes known;
    private final RelationshipSettings settings;
    private final Clock clock;

    AskFriend(
            Relationships relationships,
            RelationshipKeeper keeper,
            KnownAthletes known,
            RelationshipSettings settings,
            Clock clock) {
        this.relationships = relationships;
        this.keeper = keeper;
        this.known = known;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns what is between the two now: when the other has asked before, they are friends. */
    public Relationship handle(UUID asking, UUID asked) {
        Relationship before = relationships.get(Pair.of(asking, asked));
        known.require(before, asking);
        return keeper.change(before, before.ask(asking, Moments.now(clock), settings.askAgainAfter()), asking);
    }
}
