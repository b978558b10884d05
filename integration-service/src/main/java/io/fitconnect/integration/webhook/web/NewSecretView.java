package io.fitconnect.integration.webhook.web;

import io.fitconnect.integration.webhook.RegisteredWebhook;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Another secret of an endpoint. */
@Schema(name = "NewWebhookSecret")
record NewSecretView(
        @Schema(description = "Signs what is posted from now on; shown this once")
        String secret,

        @Schema(description = "Until when the secret before signs too") @Nullable
        Instant formerSecretEndsAt) {

    static NewSecretView of(RegisteredWebhook rotated) {
        return new NewSecretView(rotated.secret(), rotated.webhook().formerUntil());
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "NewSecretView[…]";
    }
}
