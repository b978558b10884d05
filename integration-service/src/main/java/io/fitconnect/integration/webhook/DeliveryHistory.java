package io.fitconnect.integration.webhook;

import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/** Deletes old deliveries of an endpoint, and all of one that is gone. */
record DeliveryHistory(String clientId, UUID webhook) {

    static final WorkQueue<DeliveryHistory> QUEUE = new WorkQueue<>("webhook-history", DeliveryHistory.class);

    static DeliveryHistory of(WebhookId id) {
        return new DeliveryHistory(id.clientId(), id.id());
    }

    WebhookId id() {
        return new WebhookId(clientId, webhook);
    }

    String key() {
        return webhook.toString();
    }
}
