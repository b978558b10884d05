package io.fitconnect.auth.vendorapp.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How a secret is exchanged. */
record NewSecretRequest(
        @NotNull
        @Min(0)
        @Max(30)
        @Schema(description = "For how many days the present secret stays good; 0 ends it at once", example = "7")
        Integer previousValidDays) {}
