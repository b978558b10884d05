package io.fitconnect.auth.administration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

/** The lock of an account. */
record SuspensionRequest(
        @NotBlank @Schema(description = "Why, for other staff and for the person's archive", maxLength = 500)
        String reason) {}
