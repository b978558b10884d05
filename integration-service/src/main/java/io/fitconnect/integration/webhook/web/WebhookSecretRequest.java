package io.fitconnect.integration.webhook.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How the secret of an endpoint is exchanged. */
@Schema(name = "WebhookSecretRequest")
record WebhookSecretRequest(
        @NotNull
        @Min(0)
        @Max(168)
        @Schema(description = "For how many hours the present secret signs too; 0 ends it at once", example = "24")
        Integer formerValidHours) {}
