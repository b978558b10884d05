package io.fitconnect.auth.session;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import org.springframework.stereotype.Component;

/** Sessions of Spring that were idle for too long. */
@Component
class ExpiredSessions implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("http_session", "primary_id", "expiry_time").inMillis();
    }
}
