package io.fitconnect.social.relationship;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Tells what another is to an athlete. */
@UseCase(readOnly = true)
public class ViewRelationship {

    private final Relationships relationships;
    private final KnownAthletes known;

    ViewRelationship(Relationships relationships, KnownAthletes known) {
        this.relationships = relationships;
        this.known = known;
    }

    /** Throws the 404 problem for an id that is nowhere, and for an athlete who blocks the viewer. */
    public Relationship handle(UUID viewer, UUID other) {
        Relationship relationship = relationships.get(Pair.of(viewer, other));
        known.require(relationship, viewer);
        return relationship;
    }
}
