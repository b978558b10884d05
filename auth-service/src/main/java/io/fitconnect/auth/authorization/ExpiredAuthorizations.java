package io.fitconnect.auth.authorization;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import org.springframework.stereotype.Component;

/** Authorizations of which no part is good any more. */
@Component
class ExpiredAuthorizations implements Expiring {

    @Override
    public Expiry expiry() {
        return Expiry.of("oauth2_authorization", "id", "expires_at");
    }
}
