package io.fitconnect.integration.webhook;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Gives an app an endpoint, with a secret of its own. */
@UseCase
public class RegisterWebhook {

    private final Webhooks webhooks;
    private final WebhookSecrets secrets;
    private final WebhookAddress addresses;
    private final WebhookSettings settings;
    private final DueWork dueWork;
    private final Clock clock;

    RegisterWebhook(
            Webhooks webhooks,
            WebhookSecrets secrets,
            WebhookAddress addresses,
            WebhookSettings settings,
            DueWork dueWork,
            Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.addresses = addresses;
        this.settings = settings;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    public RegisteredWebhook handle(String clientId, String address, Set<WebhookKind> kinds) {
        URI checked = addresses.require(address);
        if (webhooks.list(clientId).size() >= settings.mostOfApp()) {
            throw WebhookProblems.tooMany(settings.mostOfApp());
        }
        Instant now = clock.instant();
        WebhookId id = new WebhookId(clientId, Ids.at(now));
        String secret = secrets.next();
        Webhook webhook =
                new Webhook(id, checked, kinds, WebhookState.ENABLED, now, secrets.seal(secret, id), null, null, now);
        webhooks.add(webhook);
        DeliveryHistory history = DeliveryHistory.of(id);
        dueWork.schedule(DeliveryHistory.QUEUE, history.key(), now.plus(settings.kept()), history);
        return new RegisteredWebhook(webhook, secret);
    }
}
