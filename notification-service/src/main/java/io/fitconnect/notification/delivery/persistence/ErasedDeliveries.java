package io.fitconnect.notification.delivery.persistence;

import io.fitconnect.notification.delivery.CarriedCounts;
import io.fitconnect.notification.delivery.PendingDeliveries;
import io.fitconnect.notification.delivery.PendingDigests;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Cancels what waits for an athlete who is erased. Traces go with the inbox, whose partitions they share. */
@Repository
class ErasedDeliveries implements AthleteData {

    private final PendingDeliveries pending;
    private final PendingDigests digests;
    private final CarriedCounts counts;

    ErasedDeliveries(PendingDeliveries pending, PendingDigests digests, CarriedCounts counts) {
        this.pending = pending;
        this.digests = digests;
        this.counts = counts;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        pending.cancelAll(athlete);
        digests.cancel(athlete);
        counts.removeAll(athlete);
    }
}
