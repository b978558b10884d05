package io.fitconnect.integration.vendorapp;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.usecase.UseCase;

/** Keeps whose an app is, unless its owner's account was erased. */
@UseCase
public class KeepApp {

    private final VendorApps apps;
    private final ErasedAccounts erased;

    KeepApp(VendorApps apps, ErasedAccounts erased) {
        this.apps = apps;
        this.erased = erased;
    }

    public void handle(VendorApp app) {
        if (!erased.contains(app.owner())) {
            apps.keep(app);
        }
    }
}
