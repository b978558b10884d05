package io.fitconnect.integration.vendorapp.persistence;

import io.fitconnect.integration.vendorapp.ForgetApp;
import io.fitconnect.integration.vendorapp.VendorApps;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Forgets the apps of an owner whose account is erased. */
@Repository
class ErasedVendorApps implements AthleteData {

    private final VendorApps apps;
    private final ForgetApp forgetApp;

    ErasedVendorApps(VendorApps apps, ForgetApp forgetApp) {
        this.apps = apps;
        this.forgetApp = forgetApp;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        apps.listOwnedBy(athlete).forEach(forgetApp::handle);
    }
}
