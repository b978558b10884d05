package io.fitconnect.auth.audit;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import org.springframework.stereotype.Component;

/** Entries that were kept long enough. */
@Component
class ExpiredAuditEntries implements Expiring {

    private final AuditSettings settings;

    ExpiredAuditEntries(AuditSettings settings) {
        this.settings = settings;
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("account_event", "account_id, id", "recorded_at").kept(settings.keep());
    }
}
