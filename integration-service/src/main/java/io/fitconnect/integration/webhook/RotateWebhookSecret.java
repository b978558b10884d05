package io.fitconnect.integration.webhook;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;

/** Gives an endpoint another secret; the present one signs too for a while, and an older one ends at once. */
@UseCase
public class RotateWebhookSecret {

    private final Webhooks webhooks;
    private final WebhookSecrets secrets;
    private final Clock clock;

    RotateWebhookSecret(Webhooks webhooks, WebhookSecrets secrets, Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.clock = clock;
    }

    public RegisteredWebhook handle(WebhookId id, Duration formerValid) {
        Webhook webhook = webhooks.find(id).orElseThrow(WebhookProblems::unknown);
        String secret = secrets.next();
        Webhook rotated =
                webhook.rotate(secrets.seal(secret, id), clock.instant().plus(formerValid));
        webhooks.replace(rotated);
        return new RegisteredWebhook(rotated, secret);
    }
}
