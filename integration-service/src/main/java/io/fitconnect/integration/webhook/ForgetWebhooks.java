package io.fitconnect.integration.webhook;

import io.fitconnect.integration.vendorapp.AppRows;
import org.springframework.stereotype.Component;

/** Removes the endpoints of an app that was deleted. */
@Component
class ForgetWebhooks implements AppRows {

    private final Webhooks webhooks;
    private final RemoveWebhook removeWebhook;

    ForgetWebhooks(Webhooks webhooks, RemoveWebhook removeWebhook) {
        this.webhooks = webhooks;
        this.removeWebhook = removeWebhook;
    }

    @Override
    public void forget(String clientId) {
        webhooks.list(clientId).forEach(webhook -> removeWebhook.handle(webhook.id()));
    }
}
