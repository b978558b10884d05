package io.fitconnect.integration.webhook.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** A test that is on its way. */
@Schema(name = "WebhookTest")
record TestDeliveryView(
        @Schema(description = "Find it in the list of deliveries")
        UUID deliveryId) {}
