package io.fitconnect.social.conversation.web;

import io.fitconnect.social.conversation.message.HeldMessage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message that is not sent yet. */
@Schema(name = "HeldMessage")
record HeldMessageView(
        UUID clientId,

        @Schema(description = "Plain text of several lines") @Nullable
        String text,

        @Schema(description = "When it is sent by itself, unless it is withdrawn")
        Instant heldUntil,

        @Schema(
                description =
                        "link-of-new-account: it has a link, and the account is days old. Further reasons may come",
                example = "link-of-new-account")
        @Nullable
        String reason) {

    static HeldMessageView of(HeldMessage held) {
        return new HeldMessageView(held.draft().clientId(), held.draft().text(), held.until(), held.reason());
    }
}
