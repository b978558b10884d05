package io.fitconnect.integration.webhook;

import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/**
 * Has deliveries of an endpoint sent again, page by page.
 *
 * @param after           behind which delivery it goes on
 * @param last            the last one of it
 * @param undeliveredOnly leaves out what the endpoint took
 */
record ReplayWork(String clientId, UUID webhook, UUID after, UUID last, boolean undeliveredOnly) {

    static final WorkQueue<ReplayWork> QUEUE = new WorkQueue<>("webhook-replays", ReplayWork.class);

    WebhookId id() {
        return new WebhookId(clientId, webhook);
    }

    ReplayWork from(UUID next) {
        return new ReplayWork(clientId, webhook, next, last, undeliveredOnly);
    }
}
