package io.fitconnect.notification.inbox;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An athlete looks at the own inbox. */
@Component
public class ListNotifications {

    private final Inboxes inboxes;

    ListNotifications(Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    /** Returns notifications before that one, newest first. */
    public List<Notification> handle(UUID athlete, NotificationId before, int limit) {
        return inboxes.list(athlete, before, limit);
    }
}
