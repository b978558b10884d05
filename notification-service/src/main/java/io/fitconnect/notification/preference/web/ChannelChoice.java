package io.fitconnect.notification.preference.web;

import io.fitconnect.notification.preference.Wish;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Whether a channel shall carry a kind. */
record ChannelChoice(
        @Schema(description = "Whether the athlete wants the kind by this channel", example = "false")
        @NotNull(message = "is required")
        Boolean wanted,

        @Schema(description = "Whether mails of the kind come once a day, in one mail with others", example = "true")
        @Nullable
        Boolean digest) {

    Wish toWish() {
        if (!wanted) {
            return Wish.NEVER;
        }
        return Boolean.TRUE.equals(digest) ? Wish.DAILY : Wish.AT_ONCE;
    }
}
