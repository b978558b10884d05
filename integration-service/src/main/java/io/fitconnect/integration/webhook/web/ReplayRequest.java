package io.fitconnect.integration.webhook.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent again. */
@Schema(name = "WebhookReplayRequest", description = "Either since or deliveryId")
record ReplayRequest(
        @Schema(description = "All deliveries of events since then, at most seven days ago") @Nullable
        Instant since,

        @Schema(description = "With since: leaves out what the endpoint took") @Nullable
        Boolean undelivered,

        @Schema(description = "One delivery") @Nullable UUID deliveryId) {}
