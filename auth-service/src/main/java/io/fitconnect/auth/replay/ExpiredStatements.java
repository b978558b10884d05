package io.fitconnect.auth.replay;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import org.springframework.stereotype.Component;

/** Statements that are refused by their age by now. */
@Component
class ExpiredStatements implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("used_statement", "digest", "expires_at");
    }
}
