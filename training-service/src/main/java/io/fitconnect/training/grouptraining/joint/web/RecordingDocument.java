package io.fitconnect.training.grouptraining.joint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** With which recording the athlete took part. */
@Schema(name = "JointRecordingDocument")
record RecordingDocument(
        @Schema(description = "A recorded training of the athlete's own") @NotNull(message = "is required")
        UUID trainingId) {}
