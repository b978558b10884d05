package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.usecase.UseCase;

/** Shows one application to its owner. */
@UseCase(readOnly = true)
public class ViewVendorApp {

    private final OwnedApp owned;

    ViewVendorApp(OwnedApp owned) {
        this.owned = owned;
    }

    /** Returns the application; one of another account is not found. */
    public VendorApp handle(String clientId, AccountId viewer) {
        return owned.get(clientId, viewer);
    }
}
