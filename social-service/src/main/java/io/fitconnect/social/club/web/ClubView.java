package io.fitconnect.social.club.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ViewedClub;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A club as it is shown to the viewer. */
@Schema(name = "Club")
record ClubView(
        @JsonUnwrapped ClubSummary summary,

        @Schema(description = "Plain text of several lines") @Nullable
        String description,

        @Schema(description = "What members agree to, plain text of several lines") @Nullable
        String rules,

        @Schema(example = "2026-11-30T07:30:00Z") Instant createdAt,

        @Schema(description = "Absent when the viewer may not know of the owner") @Nullable
        ClubOwnerView owner,

        @Schema(
                description =
                        "How many wait for an answer, at most 100; absent for a viewer who does not lead the club",
                example = "3")
        @Nullable
        Integer requestCount) {

    static ClubView of(ViewedClub viewed, Map<UUID, String> names) {
        Club club = viewed.seen().club();
        return new ClubView(
                ClubSummary.of(viewed.seen()),
                club.details().description(),
                club.details().rules(),
                club.createdAt(),
                viewed.owner()
                        .map(owner -> new ClubOwnerView(owner, names.get(owner)))
                        .orElse(null),
                viewed.requests().orElse(null));
    }

    /** Who owns a club. */
    @Schema(name = "ClubOwner")
    record ClubOwnerView(
            UUID athleteId,

            @Schema(description = "Absent while it is unknown", example = "Mira Koval") @Nullable
            String name) {}
}
