package io.fitconnect.auth.proof;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import org.springframework.stereotype.Component;

/** Proofs that were not used in time. */
@Component
class ExpiredProofs implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("mailed_proof", "id", "expires_at");
    }
}
