package io.fitconnect.auth.vendorapp;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Lists the applications that wait for a decision, the longest first. */
@UseCase(readOnly = true)
public class ListProposedApps {

    private static final int MOST = 100;

    private final VendorApps apps;

    ListProposedApps(VendorApps apps) {
        this.apps = apps;
    }

    public List<VendorApp> handle() {
        return apps.listProposed(MOST);
    }
}
