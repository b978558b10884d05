package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.usecase.Transactions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps applications that were not approved away from all accounts but their owner's, and those of a locked owner from all. */
@Component
public class VendorAppGate {

    /** The ids of clients that vendors registered begin so; of others nothing is read. */
    public static final String PREFIX = "vendor-";

    private final VendorApps apps;
    private final Transactions transactions;

    VendorAppGate(VendorApps apps, Transactions transactions) {
        this.apps = apps;
        this.transactions = transactions;
    }

    /** Whether a client may act for an athlete; one that no vendor registered stands in the settings and may, one that was deleted may not. */
    public boolean isOpen(String clientId, AccountId athlete) {
        return find(clientId).map(app -> app.isUsableBy(athlete)).orElse(!isVendors(clientId));
    }

    /** Whether a client may act for itself. */
    public boolean isOpen(String clientId) {
        return find(clientId).map(app -> !app.locked()).orElse(!isVendors(clientId));
    }

    private static boolean isVendors(String clientId) {
        return clientId.startsWith(PREFIX);
    }

    private Optional<VendorApp> find(String clientId) {
        return isVendors(clientId) ? transactions.run(() -> apps.find(clientId)) : Optional.empty();
    }
}
