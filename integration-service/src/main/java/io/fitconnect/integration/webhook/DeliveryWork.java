package io.fitconnect.integration.webhook;

import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/** Delivers one event to one endpoint. It names no athlete. */
record DeliveryWork(String clientId, UUID webhook, UUID delivery) {

    static final WorkQueue<DeliveryWork> QUEUE = new WorkQueue<>("webhook-deliveries", DeliveryWork.class);

    static DeliveryWork of(WebhookId id, UUID delivery) {
        return new DeliveryWork(id.clientId(), id.id(), delivery);
    }

    WebhookId id() {
        return new WebhookId(clientId, webhook);
    }

    String key() {
        return webhook + "/" + delivery;
    }
}
