package io.fitconnect.integration.webhook.web;

import io.fitconnect.integration.webhook.Delivery;
import io.fitconnect.platform.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event on its way to an endpoint. */
@Schema(name = "WebhookDelivery")
record DeliveryView(
        @Schema(description = "The header webhook-id of each attempt")
        UUID id,

        @Schema(description = "What happened, such as activity.accepted; the list grows")
        String kind,

        Instant occurredAt,

        @Schema(
                description = "waiting: it is tried; held: the endpoint was disabled, replay it; failed: given up",
                allowableValues = {"waiting", "delivered", "failed", "held"})
        String state,

        @Schema(description = "Since it began, or was last replayed")
        int attempts,

        @Nullable Instant attemptedAt,

        @Schema(description = "The HTTP status of the last answer") @Nullable
        Integer status,

        @Schema(description = "What went wrong last, as in the endpoint's lastFailure") @Nullable
        String failure,

        @Nullable UUID importId,

        @Schema(description = "Your own id of the import") @Nullable
        String externalId) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.event().kind().wireName(),
                delivery.occurredAt(),
                WireName.of(delivery.state()),
                delivery.attempts(),
                delivery.attemptedAt(),
                delivery.status(),
                delivery.failure(),
                delivery.event().importId(),
                delivery.event().externalId());
    }
}
