package io.fitconnect.social.club.web;

import io.fitconnect.social.club.Admission;
import io.fitconnect.social.club.Club;
import io.fitconnect.social.club.ClubStatus;
import io.fitconnect.social.club.ClubVisibility;
import io.fitconnect.social.club.SeenClub;
import io.fitconnect.social.content.Hiding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A club in a list. */
record ClubSummary(
        UUID id,

        @Schema(example = "Tiergarten Runners") String name,

        Admission admission,
        ClubVisibility visibility,

        @Schema(description = "active or closing") ClubStatus status,

        @Schema(description = "When it ends; absent unless it is closing", example = "2026-12-14T07:30:00Z") @Nullable
        Instant closesAt,

        @Schema(description = "As many members as the viewer can list", example = "48")
        int memberCount,

        @Schema(description = "What the viewer is to the club; absent for nothing") @Nullable
        OwnMembershipView membership,

        @Schema(description = "A moderator hid what the club says of itself; others than its owner read a name of …")
        boolean withheld,

        @Schema(description = "To the owner of a withheld club, why; absent to any other") @Nullable
        Hiding hidden) {

    static ClubSummary of(SeenClub seen) {
        Club club = seen.club();
        return new ClubSummary(
                club.id(),
                club.details().name(),
                club.details().admission(),
                club.details().visibility(),
                club.status(),
                club.closesAt(),
                seen.members(),
                seen.shownOwn().map(OwnMembershipView::of).orElse(null),
                seen.hiding().isPresent(),
                seen.shownHiding().orElse(null));
    }
}
