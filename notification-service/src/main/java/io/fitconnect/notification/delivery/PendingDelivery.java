package io.fitconnect.notification.delivery;

import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/** A notification that waits for a channel. What it says is read from the inbox when it is carried. */
public record PendingDelivery(UUID athlete, UUID notification) {

    /** One queue per channel, so that a channel that is away holds up no other. */
    static WorkQueue<PendingDelivery> queueOf(ChannelName channel) {
        return new WorkQueue<>(channel.wireName() + "-deliveries", PendingDelivery.class);
    }

    NotificationId id() {
        return new NotificationId(notification);
    }

    String key() {
        return athlete + "/" + notification;
    }
}
