package io.fitconnect.notification.delivery;

import io.fitconnect.notification.kind.ChannelName;
import java.time.LocalDate;
import java.util.UUID;

/** What channels have carried on each day of an athlete's calendar, as far as it counts for a limit. */
public interface CarriedCounts {

    /** Counts the others of a day, so that a further attempt of the same notification does not count itself. */
    int countOthers(PendingDelivery delivery, ChannelName channel, LocalDate day);

    void note(PendingDelivery delivery, ChannelName channel, LocalDate day);

    void removeAll(UUID athlete);
}
