package io.fitconnect.notification.inbox;

import io.fitconnect.notification.kind.Notice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The inboxes of all athletes. */
public interface Inboxes {

    /** Makes sure that an erasure of the athlete will look for an inbox; in the caller's transaction. */
    void open(UUID athlete);

    /** Writes the notice into the inbox of each athlete, unread. Writing it again changes nothing. */
    void write(Notice notice, Collection<UUID> athletes);

    /** Lists notifications before that one, newest first. */
    List<Notification> list(UUID athlete, NotificationId before, int limit);

    Optional<Notification> find(UUID athlete, NotificationId id);

    /** Lists what is unread, newest first. */
    List<Notification> listUnread(UUID athlete, int limit);

    /** Counts what is unread, up to a bound. */
    int countUnread(UUID athlete, int most);

    void markRead(UUID athlete, NotificationId id);

    /** Marks what is unread now. A notification that is written later stays unread, also one of an earlier event. */
    void markAllRead(UUID athlete);

    void delete(UUID athlete, NotificationId id);
}
