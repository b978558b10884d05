package io.fitconnect.social.discussion.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person. */
@Schema(name = "DiscussionPerson")
record PersonView(
        UUID athleteId,

        @Schema(description = "Absent when it is unknown") @Nullable
        String name) {

    static PersonView of(UUID athlete, Map<UUID, String> names) {
        return new PersonView(athlete, names.get(athlete));
    }
}
