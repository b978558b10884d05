package io.fitconnect.training.grouptraining.web;

import io.fitconnect.training.grouptraining.CancelGroupTraining;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** Why a group training is cancelled. */
@Schema(name = "GroupTrainingCancellation")
record CancellationDocument(
        @Schema(
                description = "Plain text of several lines, told to all participants",
                example = "The paths are frozen over.",
                maxLength = CancelGroupTraining.MAX_REASON_LENGTH)
        @NotNull(message = "is required")
        String reason) {}
