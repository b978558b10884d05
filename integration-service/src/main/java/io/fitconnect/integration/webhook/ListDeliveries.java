package io.fitconnect.integration.webhook;

import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists the deliveries of an endpoint from the newest on. */
@UseCase(readOnly = true)
public class ListDeliveries {

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookSettings settings;
    private final Clock clock;

    ListDeliveries(Webhooks webhooks, WebhookDeliveries deliveries, WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    /** At REPEATABLE READ: at SERIALIZABLE a client's polls would make deliveries repeat. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Delivery> handle(WebhookId id, UUID before, int limit) {
        if (webhooks.find(id).isEmpty()) {
            throw WebhookProblems.unknown();
        }
        return deliveries.list(
                id.id(), before, Delivery.leastIdAt(clock.instant().minus(settings.kept())), limit);
    }
}
