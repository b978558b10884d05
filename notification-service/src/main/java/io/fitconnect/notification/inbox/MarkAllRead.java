package io.fitconnect.notification.inbox;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** An athlete has read all notifications. */
@Component
public class MarkAllRead {

    private final Inboxes inboxes;
    private final InboxSignals signals;

    MarkAllRead(Inboxes inboxes, InboxSignals signals) {
        this.inboxes = inboxes;
        this.signals = signals;
    }

    public void handle(UUID athlete) {
        inboxes.markAllRead(athlete);
        signals.changed(athlete);
    }
}
