package io.fitconnect.integration.connector.persistence;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import org.springframework.stereotype.Component;

/** Consents that athletes began and did not complete. */
@Component
class ExpiredConsents implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("tracker_authorization", "digest", "expires_at");
    }
}
