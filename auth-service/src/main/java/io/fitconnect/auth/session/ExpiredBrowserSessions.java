package io.fitconnect.auth.session;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import org.springframework.stereotype.Component;

/** Sign-ins of browsers that lived for too long. */
@Component
class ExpiredBrowserSessions implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("browser_session", "account_id, session_id", "expires_at");
    }
}
