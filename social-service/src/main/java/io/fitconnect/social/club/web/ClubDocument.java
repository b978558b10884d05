package io.fitconnect.social.club.web;

import io.fitconnect.social.club.Admission;
import io.fitconnect.social.club.ClubDetails;
import io.fitconnect.social.club.ClubVisibility;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What administrators say of a club: the body of a new one, and what a merge patch is applied to. */
record ClubDocument(
        @Schema(
                description = "One line; no two clubs that everyone sees have names that look the same",
                example = "Tiergarten Runners",
                maxLength = ClubDetails.MAX_NAME_LENGTH)
        @NotNull(message = "is required")
        String name,

        @Schema(description = "Plain text of several lines", maxLength = ClubDetails.MAX_DESCRIPTION_LENGTH) @Nullable
        String description,

        @Schema(
                description = "What members agree to, plain text of several lines",
                maxLength = ClubDetails.MAX_RULES_LENGTH)
        @Nullable
        String rules,

        @Schema(description = "How one joins without an invitation; absent means open") @Nullable
        Admission admission,

        @Schema(
                description =
                        "To whom the club exists; absent means everyone. A club that only its members see is by invitation")
        @Nullable
        ClubVisibility visibility) {

    static ClubDocument of(ClubDetails details) {
        return new ClubDocument(
                details.name(), details.description(), details.rules(), details.admission(), details.visibility());
    }

    ClubDetails toDetails() {
        return new ClubDetails(
                ClubDetails.NAME.require("name", name),
                ClubDetails.DESCRIPTION.requireOrNull("description", description),
                ClubDetails.RULES.requireOrNull("rules", rules),
                admission == null ? Admission.OPEN : admission,
                visibility == null ? ClubVisibility.EVERYONE : visibility);
    }
}
