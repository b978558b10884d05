package io.fitconnect.social.club.web;

import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.Membership;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One athlete in a list of a club. */
@Schema(name = "ClubMember")
record ClubMemberView(
        UUID athleteId,

        @Schema(description = "Absent while it is unknown", example = "Mira Koval") @Nullable
        String name,

        @Schema(description = "Absent for one who is no member") @Nullable
        ClubRole role,

        @Schema(
                description = "When the athlete joined, requested, was invited or banned",
                example = "2026-11-30T07:30:00Z")
        Instant sinceAt) {

    static ClubMemberView of(Membership membership, Map<UUID, String> names) {
        return new ClubMemberView(
                membership.athlete(),
                names.get(membership.athlete()),
                membership.isMember() ? membership.role() : null,
                membership.since());
    }
}
