package io.fitconnect.integration.webhook;

import io.fitconnect.integration.webhook.AppConsents.AppConsent;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells endpoints of apps what happened, within the caller's transaction: an event is on its way exactly when its cause is true. Apps
 * without an endpoint for it cost one read.
 */
@Component
public class WebhookEvents {

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final AppConsents consents;
    private final WebhookSecrets secrets;
    private final WebhookSettings settings;
    private final DueWork dueWork;
    private final Clock clock;

    WebhookEvents(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            AppConsents consents,
            WebhookSecrets secrets,
            WebhookSettings settings,
            DueWork dueWork,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.consents = consents;
        this.secrets = secrets;
        this.settings = settings;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /** An import that an app pushed is in the diary. */
    public void accepted(PushedImport pushed) {
        tellOfImport(WebhookKind.ACTIVITY_ACCEPTED, pushed, null);
    }

    /** An import that an app pushed was refused. */
    public void refused(PushedImport pushed, String reason) {
        tellOfImport(WebhookKind.ACTIVITY_REFUSED, pushed, reason);
    }

    /** The athlete deleted all trainings of an import. An app that is no longer connected does not hear of it. */
    public void deleted(PushedImport pushed) {
        AppConsent consent = consents.find(pushed.athlete()).orElse(AppConsent.NONE);
        if (consent.clients().contains(pushed.clientId())) {
            tellOfImport(WebhookKind.ACTIVITY_DELETED, pushed, null);
        }
    }

    void connected(UUID athlete, String clientId) {
        tell(
                clientId,
                WebhookKind.CONNECTION_MADE,
                id -> WebhookEvent.ofConnection(WebhookKind.CONNECTION_MADE, athlete));
    }

    void disconnected(UUID athlete, String clientId) {
        tell(
                clientId,
                WebhookKind.CONNECTION_ENDED,
                id -> WebhookEvent.ofConnection(WebhookKind.CONNECTION_ENDED, athlete));
    }

    /** The account of an athlete who allowed the app something is erased. */
    void erased(UUID athlete, String clientId) {
        tell(clientId, WebhookKind.CONNECTION_ENDED, id -> WebhookEvent.ofErased(secrets.sealAthlete(athlete, id)));
    }

    /** Tries one endpoint. */
    UUID test(Webhook webhook) {
        Instant now = clock.instant();
        UUID id = Ids.at(now);
        add(webhook, id, WebhookEvent.ofTest(), now);
        return id;
    }

    private void tellOfImport(WebhookKind kind, PushedImport pushed, @Nullable String reason) {
        tell(
                pushed.clientId(),
                kind,
                id -> WebhookEvent.ofImport(kind, pushed.athlete(), pushed.importId(), pushed.externalId(), reason));
    }

    private void tell(String clientId, WebhookKind kind, Function<UUID, WebhookEvent> event) {
        Instant now = clock.instant();
        UUID id = Ids.at(now);
        webhooks.list(clientId).stream()
                .filter(webhook -> webhook.hears(kind) && isWorthKeeping(webhook, now))
                .forEach(webhook -> add(webhook, id, event.apply(id), now));
    }

    /** An endpoint that was disabled for so long can have nothing replayed any more from before. */
    private boolean isWorthKeeping(Webhook webhook, Instant now) {
        return webhook.isEnabled() || webhook.stateAt().plus(settings.kept()).isAfter(now);
    }

    private void add(Webhook webhook, UUID id, WebhookEvent event, Instant now) {
        WebhookId to = webhook.id();
        DeliveryState state = webhook.isEnabled() ? DeliveryState.WAITING : DeliveryState.HELD;
        deliveries.add(to.id(), Delivery.begin(id, event, state, now));
        if (state == DeliveryState.WAITING) {
            DeliveryWork work = DeliveryWork.of(to, id);
            dueWork.schedule(DeliveryWork.QUEUE, work.key(), now, work);
        }
    }

    /**
     * An import that an app pushed.
     *
     * @param clientId   the app that its source is
     * @param externalId the app's own id of it
     */
    public record PushedImport(
            String clientId,
            UUID athlete,
            UUID importId,
            @Nullable String externalId) {}
}
