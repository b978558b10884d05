package io.fitconnect.notification.inbox;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An athlete has seen the thing itself, and needs no notification of it any more. */
@Component
public class MarkReadAbout {

    /** The newest that are looked at. */
    private static final int MOST = 500;

    private final Inboxes inboxes;
    private final RenderNotifications renderNotifications;
    private final InboxSignals signals;

    MarkReadAbout(Inboxes inboxes, RenderNotifications renderNotifications, InboxSignals signals) {
        this.inboxes = inboxes;
        this.renderNotifications = renderNotifications;
        this.signals = signals;
    }

    /** Marks what is unread and leads there, as the list shows it. Other clients count again only where something was. */
    public void handle(UUID athlete, String reference) {
        List<NotificationId> about = renderNotifications.handle(athlete, inboxes.listUnread(athlete, MOST)).stream()
                .filter(each -> each.reference().equals(reference))
                .map(each -> each.notification().id())
                .toList();
        if (!about.isEmpty()) {
            about.forEach(id -> inboxes.markRead(athlete, id));
            signals.changed(athlete);
        }
    }
}
