package io.fitconnect.integration.webhook;

import io.fitconnect.integration.webhook.AppConsents.AppConsent;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Takes a state of an athlete's consents, and tells the apps whose connection began or ended with it. */
@UseCase
public class NoteConsents {

    private final AppConsents consents;
    private final WebhookEvents events;

    NoteConsents(AppConsents consents, WebhookEvents events) {
        this.consents = consents;
        this.events = events;
    }

    /** Does nothing when the state is not newer than the one before. */
    public void handle(UUID athlete, AppConsent next) {
        AppConsent former = consents.find(athlete).orElse(AppConsent.NONE);
        if (next.version() <= former.version()) {
            return;
        }
        consents.keep(athlete, next);
        next.clients().stream()
                .filter(client -> !former.clients().contains(client))
                .forEach(client -> events.connected(athlete, client));
        former.clients().stream()
                .filter(client -> !next.clients().contains(client))
                .forEach(client -> events.disconnected(athlete, client));
    }
}
