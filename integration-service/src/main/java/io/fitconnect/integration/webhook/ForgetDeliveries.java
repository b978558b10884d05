package io.fitconnect.integration.webhook;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Deletes deliveries when their time is over, and all of an endpoint that is gone; one piece of work an endpoint. It also seals the endpoint's
 * secrets by another key when that has changed, and drops a former one that has ended.
 */
@Component
class ForgetDeliveries implements WorkHandler<DeliveryHistory> {

    private static final int AT_ONCE = 500;
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final UUID ALL = new UUID(-1, -1);

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookSecrets secrets;
    private final WebhookSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    ForgetDeliveries(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            WebhookSecrets secrets,
            WebhookSettings settings,
            Transactions transactions,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<DeliveryHistory> queue() {
        return DeliveryHistory.QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(1);
    }

    @Override
    public void handle(WorkLease<DeliveryHistory> lease) {
        transactions.run(() -> {
            Instant now = clock.instant();
            Optional<Webhook> webhook = webhooks.find(lease.payload().id());
            webhook.flatMap(each -> secrets.reseal(each, now)).ifPresent(webhooks::replace);
            boolean isGone = webhook.isEmpty();
            UUID least = isGone ? ALL : Delivery.leastIdAt(now.minus(settings.kept()));
            int removed = deliveries.removeBelow(lease.payload().webhook(), least, AT_ONCE);
            if (removed == AT_ONCE) {
                lease.reschedule(now);
            } else if (isGone) {
                lease.complete();
            } else {
                lease.reschedule(now.plus(PAUSE));
            }
        });
    }
}
