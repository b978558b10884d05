package io.fitconnect.social.club.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a club has an invitation link. */
@Schema(name = "ClubLink")
record ClubLinkView(
        @Schema(description = "Whether a link leads to it") boolean open,

        @Schema(description = "When the link was made; absent without one") @Nullable
        Instant createdAt) {

    static ClubLinkView of(Optional<Instant> createdAt) {
        return new ClubLinkView(createdAt.isPresent(), createdAt.orElse(null));
    }
}
