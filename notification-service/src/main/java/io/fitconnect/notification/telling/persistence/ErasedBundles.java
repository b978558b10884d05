package io.fitconnect.notification.telling.persistence;

import io.fitconnect.notification.telling.CancelBundles;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Erases what was collected for an athlete. */
@Repository
class ErasedBundles implements AthleteData {

    private final CancelBundles cancelBundles;

    ErasedBundles(CancelBundles cancelBundles) {
        this.cancelBundles = cancelBundles;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        cancelBundles.handle(athlete);
    }
}
