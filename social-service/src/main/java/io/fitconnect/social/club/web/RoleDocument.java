package io.fitconnect.social.club.web;

import io.fitconnect.social.club.ClubRole;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** A member's next role. */
record RoleDocument(
        @Schema(description = "Below one's own: administrator, moderator or member") @NotNull(message = "is required")
        ClubRole role) {}
