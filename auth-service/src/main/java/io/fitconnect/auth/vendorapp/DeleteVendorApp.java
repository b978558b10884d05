package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.platform.usecase.UseCase;
import java.util.function.LongConsumer;

/** Deletes an application: its tokens end, and no athlete can link it any more. */
@UseCase
public class DeleteVendorApp {

    private final OwnedApp owned;
    private final CloseVendorApp closeVendorApp;
    private final AccountAudit audit;

    DeleteVendorApp(OwnedApp owned, CloseVendorApp closeVendorApp, AccountAudit audit) {
        this.owned = owned;
        this.closeVendorApp = closeVendorApp;
        this.audit = audit;
    }

    /**
     * Deletes it.
     *
     * @param requireVersion refuses when the owner has seen another version
     */
    public void handle(String clientId, AccountId owner, LongConsumer requireVersion) {
        VendorApp app = owned.get(clientId, owner);
        requireVersion.accept(app.version());
        closeVendorApp.handle(clientId);
        audit.record(owner, AuditEvent.VENDOR_APP_DELETED, app.details().name());
    }
}
