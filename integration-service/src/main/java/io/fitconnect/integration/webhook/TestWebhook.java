package io.fitconnect.integration.webhook;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Sends a test event to an endpoint, ten in a minute at most: each is kept for a week. */
@UseCase
public class TestWebhook {

    private static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookEvents events;
    private final Clock clock;

    TestWebhook(Webhooks webhooks, WebhookDeliveries deliveries, WebhookEvents events, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the id of the delivery. */
    public UUID handle(WebhookId id) {
        Webhook webhook = webhooks.find(id).orElseThrow(WebhookProblems::unknown);
        if (!webhook.isEnabled()) {
            throw WebhookProblems.disabled();
        }
        UUID least = Delivery.leastIdAt(clock.instant().minus(WINDOW));
        if (deliveries.countTests(id.id(), least, MOST) == MOST) {
            throw WebhookProblems.tooManyTests(MOST, WINDOW);
        }
        return events.test(webhook);
    }
}
