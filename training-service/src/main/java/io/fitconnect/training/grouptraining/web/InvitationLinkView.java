package io.fitconnect.training.grouptraining.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a group training has an invitation link. */
@Schema(name = "InvitationLink")
record InvitationLinkView(
        @Schema(description = "Whether a link leads to it") boolean open,

        @Schema(description = "When the link was made; absent without one") @Nullable
        Instant createdAt) {

    static InvitationLinkView of(Optional<Instant> createdAt) {
        return new InvitationLinkView(createdAt.isPresent(), createdAt.orElse(null));
    }
}
