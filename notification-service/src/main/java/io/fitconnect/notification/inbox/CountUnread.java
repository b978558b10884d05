package io.fitconnect.notification.inbox;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** A client shows how many notifications are unread. */
@Component
public class CountUnread {

    /** More are shown as "99+". */
    public static final int MOST = 99;

    private final Inboxes inboxes;

    CountUnread(Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    public UnreadCount handle(UUID athlete) {
        int counted = inboxes.countUnread(athlete, MOST + 1);
        return new UnreadCount(Math.min(counted, MOST), counted > MOST);
    }

    /** How many are unread, and whether there are more than that. */
    public record UnreadCount(int count, boolean isMore) {}
}
