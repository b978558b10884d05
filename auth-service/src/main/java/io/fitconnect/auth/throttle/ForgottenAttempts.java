package io.fitconnect.auth.throttle;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts that are past the longest memory of any policy. */
@Component
class ForgottenAttempts implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("sign_in_attempt", "bucket", "last_attempt_at").kept(Duration.ofDays(1));
    }
}
