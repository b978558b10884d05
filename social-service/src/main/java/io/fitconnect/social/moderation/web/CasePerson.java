package io.fitconnect.social.moderation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person, for moderators. */
@Schema(name = "CasePerson")
record CasePerson(
        UUID athleteId,

        @Schema(description = "Absent while it is unknown or hidden") @Nullable
        String name) {

    static @Nullable CasePerson of(@Nullable UUID athlete, Map<UUID, String> names) {
        return athlete == null ? null : new CasePerson(athlete, names.get(athlete));
    }
}
