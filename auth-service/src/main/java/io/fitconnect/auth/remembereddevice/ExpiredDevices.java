package io.fitconnect.auth.remembereddevice;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import org.springframework.stereotype.Component;

/** Browsers that are remembered no longer. */
@Component
class ExpiredDevices implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("remembered_device", "id", "expires_at");
    }
}
