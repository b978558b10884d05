package io.fitconnect.integration.webhook;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;

/** Removes an endpoint, and has its deliveries deleted; may be repeated. */
@UseCase
public class RemoveWebhook {

    private final Webhooks webhooks;
    private final EndpointHealths healths;
    private final DueWork dueWork;
    private final Clock clock;

    RemoveWebhook(Webhooks webhooks, EndpointHealths healths, DueWork dueWork, Clock clock) {
        this.webhooks = webhooks;
        this.healths = healths;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public void handle(WebhookId id) {
        if (webhooks.find(id).isEmpty()) {
            return;
        }
        webhooks.remove(id);
        healths.remove(id);
        DeliveryHistory history = DeliveryHistory.of(id);
        dueWork.schedule(DeliveryHistory.QUEUE, history.key(), clock.instant(), history);
    }
}
