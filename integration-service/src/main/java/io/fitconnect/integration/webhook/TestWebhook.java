package io.fitconnect.integration.webhook;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Sends a test event to an endpoint. */
@UseCase
public class TestWebhook {

    private final Webhooks webhooks;
    private final WebhookEvents events;

    TestWebhook(Webhooks webhooks, WebhookEvents events) {
        this.webhooks = webhooks;
        this.events = events;
    }

    /** Returns the id of the delivery. */
    public UUID handle(WebhookId id) {
        Webhook webhook = webhooks.find(id).orElseThrow(WebhookProblems::unknown);
        if (!webhook.isEnabled()) {
            throw WebhookProblems.disabled();
        }
        return events.test(webhook);
    }
}
