package io.fitconnect.auth.device;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import org.springframework.stereotype.Component;

/** The polls of codes that have expired. */
@Component
class ExpiredDevicePolls implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("device_poll", "authorization_id", "expires_at");
    }
}
