package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.usecase.Transactions;
import org.springframework.stereotype.Component;

/** Keeps applications that were not approved away from all accounts but their owner's. */
@Component
public class VendorAppGate {

    private final VendorApps apps;
    private final Transactions transactions;

    VendorAppGate(VendorApps apps, Transactions transactions) {
        this.apps = apps;
        this.transactions = transactions;
    }

    /** Whether a client may act for an athlete; one that no vendor registered stands in the settings and may. */
    public boolean isOpen(String clientId, AccountId athlete) {
        return transactions.run(
                () -> apps.find(clientId).map(app -> app.isUsableBy(athlete)).orElse(true));
    }
}
