package io.fitconnect.integration.webhook.web;

import io.fitconnect.integration.webhook.EndpointHealth;
import io.fitconnect.integration.webhook.Webhook;
import io.fitconnect.integration.webhook.WebhookKind;
import io.fitconnect.integration.webhook.WebhookStanding;
import io.fitconnect.platform.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An endpoint, and how deliveries to it go. */
@Schema(name = "VendorWebhook")
record WebhookView(
        UUID id,
        String address,

        @Schema(description = "What it hears of") List<String> kinds,

        @Schema(
                description =
                        "enabled; paused: by you; gone: it answered 410; failing: nothing was delivered for a day",
                allowableValues = {"enabled", "paused", "gone", "failing"})
        String state,

        @Schema(description = "Since when it stands so") Instant stateAt,
        Instant createdAt,

        @Schema(description = "Until when the secret before the present one signs too") @Nullable
        Instant formerSecretEndsAt,

        @Schema(description = "To the minute") @Nullable Instant lastDeliveredAt,

        @Nullable Instant lastFailedAt,

        @Schema(description = "Of the first failure since the last delivery") @Nullable
        Instant failingSince,

        @Schema(
                description =
                        "What went wrong last: status (the answer was not 2xx), gone, refused (its name leads to no public address), "
                                + "failed (no connection), timed-out, too-large; the list grows")
        @Nullable
        String lastFailure) {

    static WebhookView of(WebhookStanding standing) {
        Webhook webhook = standing.webhook();
        EndpointHealth health = standing.health();
        return new WebhookView(
                webhook.id().id(),
                webhook.address().toString(),
                webhook.kinds().stream().sorted().map(WebhookKind::wireName).toList(),
                WireName.of(webhook.state()),
                webhook.stateAt(),
                webhook.createdAt(),
                webhook.formerUntil(),
                health.deliveredAt(),
                health.failedAt(),
                health.failingSince(),
                health.failure());
    }
}
