package io.fitconnect.training.grouptraining.route.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which training is the route. */
@Schema(name = "GroupTrainingRouteDocument")
record RouteDocument(
        @Schema(description = "A training of the organiser's own that has a track and is not private")
        @NotNull(message = "is required")
        UUID trainingId) {}
