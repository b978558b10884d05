package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;

/** Shows one application to its owner. */
@UseCase(readOnly = true)
public class ViewVendorApp {

    private final VendorApps apps;

    ViewVendorApp(VendorApps apps) {
        this.apps = apps;
    }

    /** Returns the application; one of another account is not found. */
    public VendorApp handle(String clientId, AccountId viewer) {
        return apps.find(clientId)
                .filter(app -> app.owner().equals(viewer))
                .orElseThrow(() -> new Refusal(CommonProblems.NOT_FOUND, VendorAppText.NO_SUCH_APP.message()));
    }
}
