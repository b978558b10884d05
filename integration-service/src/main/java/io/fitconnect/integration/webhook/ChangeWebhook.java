package io.fitconnect.integration.webhook;

import io.fitconnect.platform.usecase.UseCase;
import java.net.URI;
import java.time.Clock;
import java.util.Set;

/** Changes address and kinds of an endpoint, and enables or pauses it. What failed at another address is forgiven. */
@UseCase
public class ChangeWebhook {

    private final Webhooks webhooks;
    private final EndpointHealths healths;
    private final WebhookAddress addresses;
    private final Clock clock;

    ChangeWebhook(Webhooks webhooks, EndpointHealths healths, WebhookAddress addresses, Clock clock) {
        this.webhooks = webhooks;
        this.healths = healths;
        this.addresses = addresses;
        this.clock = clock;
    }

    public WebhookStanding handle(WebhookId id, String address, Set<WebhookKind> kinds, boolean enabled) {
        Webhook former = webhooks.find(id).orElseThrow(WebhookProblems::unknown);
        URI checked = addresses.require(address);
        Webhook changed = former.change(checked, kinds, enabled, clock.instant());
        webhooks.replace(changed);
        if (enabled && (!former.isEnabled() || !former.address().equals(checked))) {
            healths.forgive(id);
        }
        return new WebhookStanding(changed, healths.find(id).orElse(EndpointHealth.UNKNOWN));
    }
}
