package io.fitconnect.integration.webhook;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Has deliveries sent again, the oldest first, in pages, one a second, so that a vendor who replays a week does not stand before the
 * events of all others. One replay an endpoint.
 */
@Component
class ReplayEvents implements WorkHandler<ReplayWork> {

    private static final int PAGE = 100;
    private static final Duration PACE = Duration.ofSeconds(1);

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final DueWork dueWork;
    private final Transactions transactions;
    private final Clock clock;

    ReplayEvents(
            Webhooks webhooks, WebhookDeliveries deliveries, DueWork dueWork, Transactions transactions, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.dueWork = dueWork;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<ReplayWork> queue() {
        return ReplayWork.QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(2);
    }

    /** Ends when the endpoint was removed or disabled meanwhile. */
    @Override
    public void handle(WorkLease<ReplayWork> lease) {
        transactions.run(() -> {
            ReplayWork replay = lease.payload();
            if (webhooks.find(replay.id()).filter(Webhook::isEnabled).isEmpty()) {
                lease.complete();
                return;
            }
            Instant now = clock.instant();
            List<UUID> page = deliveries.listSendable(
                    replay.webhook(), replay.after(), replay.last(), replay.undeliveredOnly(), PAGE);
            page.forEach(delivery -> begin(replay.id(), delivery, now));
            if (page.size() == PAGE) {
                lease.reschedule(now.plus(PACE), replay.from(page.get(PAGE - 1)));
            } else {
                lease.complete();
            }
        });
    }

    private void begin(WebhookId id, UUID delivery, Instant now) {
        if (deliveries.begin(id.id(), delivery, now)) {
            DeliveryWork work = DeliveryWork.of(id, delivery);
            dueWork.schedule(DeliveryWork.QUEUE, work.key(), now, work);
        }
    }
}
