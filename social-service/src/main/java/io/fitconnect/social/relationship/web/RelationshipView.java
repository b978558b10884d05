package io.fitconnect.social.relationship.web;

import io.fitconnect.social.relationship.Relationship;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What another is to the athlete who signed in. */
@Schema(name = "Relationship")
record RelationshipView(
        @Schema(description = "The other athlete") UUID athleteId,

        @Schema(description = RelatedView.NAME, example = "Mira Koval") @Nullable
        String name,

        @Schema(
                description = "requested: you asked the other; asked: the other asked you",
                allowableValues = {"none", "requested", "asked", "friend"})
        String friendship,

        @Schema(description = "You follow the other") boolean following,
        @Schema(description = "The other follows you") boolean followed,

        @Schema(description = "You block the other; whether the other blocks you is never told")
        boolean blocked) {

    static RelationshipView of(Relationship relationship, UUID viewer, @Nullable String name) {
        UUID other = relationship.other(viewer);
        return new RelationshipView(
                other,
                name,
                relationship.friendship(viewer).wireName(),
                relationship.follows(viewer),
                relationship.follows(other),
                relationship.blocks(viewer));
    }
}
