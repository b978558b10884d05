package io.fitconnect.integration.webhook;

import io.fitconnect.platform.usecase.UseCase;

/** Shows one endpoint. */
@UseCase(readOnly = true)
public class ViewWebhook {

    private final Webhooks webhooks;
    private final EndpointHealths healths;

    ViewWebhook(Webhooks webhooks, EndpointHealths healths) {
        this.webhooks = webhooks;
        this.healths = healths;
    }

    public WebhookStanding handle(WebhookId id) {
        Webhook webhook = webhooks.find(id).orElseThrow(WebhookProblems::unknown);
        return new WebhookStanding(webhook, healths.find(id).orElse(EndpointHealth.UNKNOWN));
    }
}
