package io.fitconnect.notification.preference.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** Whether a channel shall carry a kind. */
record ChannelChoice(
        @Schema(description = "Whether the athlete wants the kind by this channel", example = "false")
        @NotNull(message = "is required")
        Boolean wanted) {}
