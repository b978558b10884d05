package io.fitconnect.integration.webhook;

import io.fitconnect.integration.webhook.AppConsents.AppConsent;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Ends what an athlete allowed when the account is erased, in the caller's transaction: the apps hear of it, and the id stays sealed in
 * that event until they did.
 */
@Component
public class ForgetAllowances {

    private final AppConsents consents;
    private final WebhookEvents events;

    ForgetAllowances(AppConsents consents, WebhookEvents events) {
        this.consents = consents;
        this.events = events;
    }

    public void forget(UUID athlete) {
        AppConsent former = consents.find(athlete).orElse(AppConsent.NONE);
        former.clients().forEach(client -> events.erased(athlete, client));
        consents.remove(athlete);
    }
}
