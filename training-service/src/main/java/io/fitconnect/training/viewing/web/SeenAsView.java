package io.fitconnect.training.viewing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a kind of viewer sees of an own training. */
@Schema(name = "TrainingSeenAs")
record SeenAsView(
        @Schema(description = "Whether such a viewer finds the training at all")
        boolean visible,

        @Schema(description = "Absent when it is not visible") @Nullable
        SeenTrainingView training) {}
