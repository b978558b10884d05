package io.fitconnect.notification.inbox;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** An athlete deletes a notification. */
@Component
public class DeleteNotification {

    private final Inboxes inboxes;
    private final InboxSignals signals;

    DeleteNotification(Inboxes inboxes, InboxSignals signals) {
        this.inboxes = inboxes;
        this.signals = signals;
    }

    public void handle(UUID athlete, UUID id) {
        inboxes.delete(athlete, OwnNotification.require(inboxes, athlete, id).id());
        signals.changed(athlete);
    }
}
