package io.fitconnect.gamification.challenge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A goal to be tried. */
@Schema(name = "NewChallengeTrial")
record NewTrial(@Valid @NotNull(message = "is required") GoalDocument goal) {}
