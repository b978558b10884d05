package io.fitconnect.integration.webhook;

import io.fitconnect.integration.webhook.DeliveryOutcome.Delivered;
import io.fitconnect.integration.webhook.DeliveryOutcome.Failed;
import io.fitconnect.integration.webhook.DeliveryOutcome.Gone;
import io.fitconnect.integration.webhook.DeliveryOutcome.LeftAlone;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Delivers events to endpoints, for a day each. An endpoint may get an event twice: the id is the same. One that answers 410, or that
 * took nothing for a day, is disabled; what waits for it is held.
 */
@Component
class DeliverEvent implements WorkHandler<DeliveryWork> {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverEvent.class);
    private static final double LEAST_SHARE = 0.9;
    private static final double SPREAD = 0.2;

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final EndpointHealths healths;
    private final WebhookPost post;
    private final WebhookSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    DeliverEvent(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            EndpointHealths healths,
            WebhookPost post,
            WebhookSettings settings,
            Transactions transactions,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.healths = healths;
        this.post = post;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<DeliveryWork> queue() {
        return DeliveryWork.QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD.withParallelism(EndpointTurns.CALLS);
    }

    /** An endpoint or an event that is gone meanwhile ends the work. */
    @Override
    public void handle(WorkLease<DeliveryWork> lease) {
        WebhookId id = lease.payload().id();
        Webhook webhook = webhooks.find(id).orElse(null);
        Delivery delivery = findWaiting(lease.payload());
        if (webhook == null || delivery == null) {
            return;
        }
        if (!webhook.isEnabled()) {
            end(lease, delivery.in(DeliveryState.HELD));
            return;
        }
        DeliveryOutcome outcome = post.send(webhook, delivery);
        Instant now = clock.instant();
        if (outcome instanceof Delivered delivered) {
            transactions.run(() -> {
                healths.noteDelivered(id, now);
                end(lease, delivery.attempted(DeliveryState.DELIVERED, now, delivered.status(), null));
            });
        } else if (outcome instanceof Gone gone) {
            transactions.run(() -> {
                healths.noteFailed(id, "gone", now);
                webhooks.disable(id, WebhookState.GONE, now);
                end(lease, delivery.attempted(DeliveryState.FAILED, now, gone.status(), "gone"));
            });
        } else if (outcome instanceof Failed failed) {
            transactions.run(() -> settle(lease, delivery, failed, now));
        } else if (outcome instanceof LeftAlone open) {
            lease.reschedule(now.plus(open.pause()));
        }
    }

    /** A fault of ours, not of the endpoint. */
    @Override
    public void onExhausted(WorkLease<DeliveryWork> lease) {
        Delivery delivery = findWaiting(lease.payload());
        if (delivery == null) {
            lease.complete();
            return;
        }
        LOG.error("An event could not be delivered through a fault of ours: {}", lease.key());
        end(lease, delivery.in(DeliveryState.FAILED));
    }

    private @Nullable Delivery findWaiting(DeliveryWork work) {
        return deliveries
                .find(work.webhook(), work.delivery())
                .filter(delivery -> delivery.state() == DeliveryState.WAITING)
                .orElse(null);
    }

    private void settle(WorkLease<DeliveryWork> lease, Delivery delivery, Failed failed, Instant now) {
        WebhookId id = lease.payload().id();
        Instant failingSince = healths.noteFailed(id, failed.failure(), now);
        if (!failingSince.plus(settings.giveUpAfter()).isAfter(now)) {
            webhooks.disable(id, WebhookState.FAILING, now);
        }
        Delivery attempted = delivery.attempted(DeliveryState.WAITING, now, failed.status(), failed.failure());
        Duration pause = spread(settings.pauseAfter(attempted.attempts()));
        Duration asked = atMost(
                failed.pause().orElse(Duration.ZERO),
                Duration.between(now, attempted.dueSince().plus(settings.giveUpAfter())));
        comeBack(lease, attempted, asked.compareTo(pause) > 0 ? asked : pause, now);
    }

    private static Duration atMost(Duration asked, Duration most) {
        return asked.compareTo(most) > 0 ? most : asked;
    }

    /** The first attempt after a day is the last one; waiting for a turn is no attempt. */
    private void comeBack(WorkLease<DeliveryWork> lease, Delivery delivery, Duration pause, Instant now) {
        if (!delivery.dueSince().plus(settings.giveUpAfter()).isAfter(now)) {
            end(lease, delivery.in(DeliveryState.FAILED));
            return;
        }
        deliveries.note(lease.payload().webhook(), delivery);
        lease.reschedule(now.plus(pause));
    }

    private void end(WorkLease<DeliveryWork> lease, Delivery delivery) {
        transactions.run(() -> {
            deliveries.note(lease.payload().webhook(), delivery);
            lease.complete();
        });
    }

    /** Up to a tenth less or more, so that what failed together does not come back together. */
    private static Duration spread(Duration pause) {
        double share = LEAST_SHARE + SPREAD * ThreadLocalRandom.current().nextDouble();
        return Duration.ofMillis(Math.max(1, Math.round(pause.toMillis() * share)));
    }
}
