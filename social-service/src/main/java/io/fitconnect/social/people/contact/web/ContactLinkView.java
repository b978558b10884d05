package io.fitconnect.social.people.contact.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an athlete has a contact link. */
@Schema(name = "ContactLink")
record ContactLinkView(
        @Schema(description = "Whether a link leads to the athlete")
        boolean open,

        @Schema(description = "When the link was made; absent without one") @Nullable
        Instant createdAt) {

    static ContactLinkView of(Optional<Instant> createdAt) {
        return new ContactLinkView(createdAt.isPresent(), createdAt.orElse(null));
    }
}
