package io.fitconnect.training.grouptraining.event.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** When the athlete finished. */
@Schema(name = "NewEventFinish")
record FinishDocument(
        @Schema(description = "UTC, by the clock of the device", example = "2026-12-05T08:45:12.345Z")
        @NotNull(message = "is required")
        Instant finishedAt) {}
