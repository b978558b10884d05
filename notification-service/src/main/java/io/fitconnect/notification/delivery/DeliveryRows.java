package io.fitconnect.notification.delivery;

import io.fitconnect.notification.kind.ChannelName;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rows of what waits for channels. */
public interface DeliveryRows {

    void add(PendingDelivery delivery, ChannelName channel);

    void remove(PendingDelivery delivery, ChannelName channel);

    /** Removes all rows of an athlete, and returns what waited for which channels. */
    Map<PendingDelivery, Set<ChannelName>> removeAll(UUID athlete);
}
