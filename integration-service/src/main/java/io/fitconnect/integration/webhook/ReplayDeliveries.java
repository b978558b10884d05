package io.fitconnect.integration.webhook;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Has the deliveries since a moment sent again, each under its id. */
@UseCase
public class ReplayDeliveries {

    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private final Webhooks webhooks;
    private final WebhookSettings settings;
    private final DueWork dueWork;
    private final Clock clock;

    ReplayDeliveries(Webhooks webhooks, WebhookSettings settings, DueWork dueWork, Clock clock) {
        this.webhooks = webhooks;
        this.settings = settings;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public void handle(WebhookId id, Instant since, boolean undeliveredOnly) {
        Webhook webhook = webhooks.find(id).orElseThrow(WebhookProblems::unknown);
        if (!webhook.isEnabled()) {
            throw WebhookProblems.disabled();
        }
        Instant now = clock.instant();
        if (since.isAfter(now.plus(CLOCKS))) {
            throw InvalidValue.refuse("since", "must not lie in the future");
        }
        Instant oldest = now.minus(settings.kept());
        ReplayWork replay = new ReplayWork(
                id.clientId(),
                id.id(),
                Delivery.leastIdAt(since.isBefore(oldest) ? oldest : since),
                Ids.at(now),
                undeliveredOnly);
        if (!dueWork.scheduleIfAbsent(ReplayWork.QUEUE, id.id().toString(), now, replay)) {
            throw WebhookProblems.replayRunning();
        }
    }
}
