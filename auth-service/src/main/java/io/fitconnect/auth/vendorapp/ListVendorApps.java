package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Lists the applications that an account owns. */
@UseCase(readOnly = true)
public class ListVendorApps {

    private final VendorApps apps;

    ListVendorApps(VendorApps apps) {
        this.apps = apps;
    }

    /** The newest first; as many as one account may own, so there is one page. */
    public List<VendorApp> handle(AccountId owner) {
        return apps.listOf(owner);
    }
}
