package io.fitconnect.social.relationship.web;

import io.fitconnect.social.relationship.Entry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person in a list. */
@Schema(name = "RelatedPerson")
record RelatedView(
        UUID athleteId,

        @Schema(description = RelatedView.NAME, example = "Mira Koval") @Nullable
        String name,

        @Schema(description = "Since when the person stands in this list")
        Instant beganAt) {

    static final String NAME = "The display name; absent where the viewer may not read it";

    static RelatedView of(Entry entry, Map<UUID, String> names) {
        return new RelatedView(entry.other(), names.get(entry.other()), entry.since());
    }
}
