package io.fitconnect.auth.vendorapp.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** The refusal of an application. */
record RefusalRequest(
        @NotNull @Schema(description = "The version of the application that the administrator has read")
        Long version,

        @NotBlank @Schema(description = "What the owner reads", maxLength = 500)
        String reason) {}
