package io.fitconnect.integration.webhook;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Has one delivery sent again, under its id. */
@UseCase
public class ReplayDelivery {

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final DueWork dueWork;
    private final Clock clock;

    ReplayDelivery(Webhooks webhooks, WebhookDeliveries deliveries, DueWork dueWork, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public void handle(WebhookId id, UUID delivery) {
        Webhook webhook = webhooks.find(id).orElseThrow(WebhookProblems::unknown);
        if (!webhook.isEnabled()) {
            throw WebhookProblems.disabled();
        }
        Instant now = clock.instant();
        if (!deliveries.begin(id.id(), delivery, now)) {
            throw WebhookProblems.unknownDelivery();
        }
        DeliveryWork work = DeliveryWork.of(id, delivery);
        dueWork.schedule(DeliveryWork.QUEUE, work.key(), now, work);
    }
}
