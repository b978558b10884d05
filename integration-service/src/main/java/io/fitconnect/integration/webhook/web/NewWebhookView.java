package io.fitconnect.integration.webhook.web;

import io.fitconnect.integration.webhook.RegisteredWebhook;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** An endpoint that was registered. */
@Schema(name = "NewVendorWebhook")
record NewWebhookView(
        UUID id,

        @Schema(
                description = "Signs what is posted; shown this once",
                example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        String secret) {

    static NewWebhookView of(RegisteredWebhook registered) {
        return new NewWebhookView(registered.webhook().id().id(), registered.secret());
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "NewWebhookView[" + id + "]";
    }
}
