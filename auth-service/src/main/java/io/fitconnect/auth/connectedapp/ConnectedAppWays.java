package io.fitconnect.auth.connectedapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.consent.Consents;
import io.fitconnect.auth.consent.GivenConsent;
import io.fitconnect.auth.wayin.WayIn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Vendors' applications as ways into an account: they keep what was allowed when the password changes. */
@Component
class ConnectedAppWays implements WayIn {

    private final Consents consents;

    ConnectedAppWays(Consents consents) {
        this.consents = consents;
    }

    @Override
    public List<Instant> listAdded(AccountId account) {
        return consents.list(account).stream()
                .map(GivenConsent::since)
                .flatMap(Optional::stream)
                .toList();
    }
}
