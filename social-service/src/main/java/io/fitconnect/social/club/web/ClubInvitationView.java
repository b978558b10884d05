package io.fitconnect.social.club.web;

import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To what a link invites: no people. */
@Schema(name = "ClubInvitation")
record ClubInvitationView(
        UUID clubId,

        @Schema(description = "A closing club admits no one")
        ClubStatus status,

        @Schema(example = "Tiergarten Runners") String name,

        @Schema(description = "Plain text of several lines") @Nullable
        String description,

        @Schema(description = "What members agree to, plain text of several lines") @Nullable
        String rules) {

    static ClubInvitationView of(Club club) {
        return new ClubInvitationView(
                club.id(),
                club.status(),
                club.details().name(),
                club.details().description(),
                club.details().rules());
    }
}
