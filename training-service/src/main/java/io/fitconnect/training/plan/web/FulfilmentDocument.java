package io.fitconnect.training.plan.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which training fulfilled an entry. */
record FulfilmentDocument(
        @Schema(description = "A training of the athlete's own") @NotNull(message = "is required")
        UUID trainingId) {}
