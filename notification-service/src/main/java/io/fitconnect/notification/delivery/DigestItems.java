package io.fitconnect.notification.delivery;

import io.fitconnect.notification.inbox.NotificationId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What waits for the digests of athletes. */
public interface DigestItems {

    void add(PendingDelivery delivery);

    /** The oldest ones, oldest first. */
    List<NotificationId> list(UUID athlete, int most);

    void remove(UUID athlete, Collection<NotificationId> notifications);

    /** Removes all of an athlete. */
    void removeAll(UUID athlete);
}
