package io.fitconnect.training.grouptraining.checkin.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** What a phone read, and when. */
@Schema(name = "CheckIn")
record CheckInDocument(
        @Schema(
                description =
                        "As another participant's phone showed it: scanned, or typed; case, spaces and hyphens do not matter",
                example = "RJST S2S4 F4R5G",
                maxLength = 200)
        @NotNull(message = "is required")
        String code,

        @Schema(description = "UTC, by the clock of the phone that read it") @NotNull(message = "is required")
        Instant readAt) {}
