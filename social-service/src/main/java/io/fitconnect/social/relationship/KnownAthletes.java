package io.fitconnect.social.relationship;

import io.fitconnect.platform.relation.Visibilities;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides whether the other of a pair exists for a viewer: an unknown id, a block and a hidden account cost the same statement and are the same 404. */
@Component
class KnownAthletes {

    private final Visibilities visibilities;

    KnownAthletes(Visibilities visibilities) {
        this.visibilities = visibilities;
    }

    /** Throws the 404 problem; who blocks the other knows the other. */
    void require(Relationship relationship, UUID viewer) {
        UUID other = relationship.pair().other(viewer);
        boolean known = visibilities.isKnown(other, viewer);
        if (!known && !relationship.blocks(viewer)) {
            throw RelationshipProblems.notFound(other);
        }
    }
}
