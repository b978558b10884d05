package io.fitconnect.notification.inbox;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** An athlete has read a notification. */
@Component
public class MarkRead {

    private final Inboxes inboxes;
    private final InboxSignals signals;

    MarkRead(Inboxes inboxes, InboxSignals signals) {
        this.inboxes = inboxes;
        this.signals = signals;
    }

    /** Marks it; one that is read already stays read. */
    public void handle(UUID athlete, UUID id) {
        inboxes.markRead(athlete, OwnNotification.require(inboxes, athlete, id).id());
        signals.changed(athlete);
    }
}
