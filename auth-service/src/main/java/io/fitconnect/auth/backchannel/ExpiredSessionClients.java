package io.fitconnect.auth.backchannel;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import org.springframework.stereotype.Component;

/** Clients whose part in a session is long past. */
@Component
class ExpiredSessionClients implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("session_client", "id", "expires_at");
    }
}
