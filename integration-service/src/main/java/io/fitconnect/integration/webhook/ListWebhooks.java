package io.fitconnect.integration.webhook;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Lists the endpoints of an app, the oldest first. */
@UseCase(readOnly = true)
public class ListWebhooks {

    private final Webhooks webhooks;
    private final EndpointHealths healths;

    ListWebhooks(Webhooks webhooks, EndpointHealths healths) {
        this.webhooks = webhooks;
        this.healths = healths;
    }

    public List<WebhookStanding> handle(String clientId) {
        return webhooks.list(clientId).stream()
                .map(webhook ->
                        new WebhookStanding(webhook, healths.find(webhook.id()).orElse(EndpointHealth.UNKNOWN)))
                .toList();
    }
}
