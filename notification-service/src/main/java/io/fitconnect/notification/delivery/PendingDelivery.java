package io.fitconnect.notification.delivery;

import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.platform.work.WorkQueue;
import java.util.Set;
import java.util.UUID;

/**
 * A notification that waits for a channel. What it says is read from the inbox when it is carried.
 *
 * @param reached devices of the athlete that took it at an earlier attempt
 */
public record PendingDelivery(UUID athlete, UUID notification, Set<UUID> reached) {

    public PendingDelivery {
        reached = reached == null ? Set.of() : Set.copyOf(reached); // rows of an earlier version name no devices
    }

    public PendingDelivery(UUID athlete, UUID notification) {
        this(athlete, notification, Set.of());
    }

    /** One queue per channel, so that a channel that is away holds up no other. */
    static WorkQueue<PendingDelivery> queueOf(ChannelName channel) {
        return new WorkQueue<>(channel.wireName() + "-deliveries", PendingDelivery.class);
    }

    NotificationId id() {
        return new NotificationId(notification);
    }

    PendingDelivery withReached(Set<UUID> devices) {
        return new PendingDelivery(athlete, notification, devices);
    }

    String key() {
        return athlete + "/" + notification;
    }
}
