package io.fitconnect.auth.revocation;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import org.springframework.stereotype.Component;

/** Revocations that no living token can match. */
@Component
class ExpiredRevocations implements Expiring {

    private final RevocationLogSettings settings;

    ExpiredRevocations(RevocationLogSettings settings) {
        this.settings = settings;
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("revocation", "id", "recorded_at").kept(settings.retention());
    }
}
