package io.fitconnect.auth.leaving;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The reports of deletions long past. */
@Component
class ExpiredLeavings implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("account_leaving", "id", "erase_at").kept(Duration.ofDays(90));
    }
}
