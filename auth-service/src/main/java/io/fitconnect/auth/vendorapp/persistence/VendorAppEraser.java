package io.fitconnect.auth.vendorapp.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.vendorapp.CloseVendorApp;
import io.fitconnect.auth.vendorapp.VendorApp;
import io.fitconnect.auth.vendorapp.VendorApps;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Closes the applications that a person owned. */
@Component
class VendorAppEraser implements AthleteData {

    private final VendorApps apps;
    private final CloseVendorApp closeVendorApp;

    VendorAppEraser(VendorApps apps, CloseVendorApp closeVendorApp) {
        this.apps = apps;
        this.closeVendorApp = closeVendorApp;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        apps.listOf(new AccountId(athlete)).stream().map(VendorApp::clientId).forEach(closeVendorApp::handle);
    }
}
