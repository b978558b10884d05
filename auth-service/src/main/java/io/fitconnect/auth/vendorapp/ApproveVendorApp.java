package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.applogo.AppLogos;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Approves the pending state of an application, for every athlete. */
@UseCase
public class ApproveVendorApp {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit.vendor-apps");

    private final OwnedApp owned;
    private final VendorApps apps;
    private final Outbox outbox;
    private final AccountAudit audit;
    private final AppLogos logos;

    ApproveVendorApp(OwnedApp owned, VendorApps apps, Outbox outbox, AccountAudit audit, AppLogos logos) {
        this.owned = owned;
        this.apps = apps;
        this.outbox = outbox;
        this.audit = audit;
        this.logos = logos;
    }

    /**
     * Returns the approved application.
     *
     * @param version the one that the administrator looked at
     */
    public VendorApp handle(String clientId, long version, AccountId administrator) {
        VendorApp app = owned.getForReview(clientId);
        AppDetails approved = app.proposal()
                .filter(waiting -> app.version() == version)
                .orElseThrow(() ->
                        new Refusal(VendorAppProblems.NOTHING_TO_DECIDE, VendorAppText.CHANGED_OR_DECIDED.message()))
                .details();
        if (apps.isTaken(approved.name(), clientId)) {
            throw new Refusal(VendorAppProblems.NAME_TAKEN, VendorAppText.LIKE_ANOTHER.message());
        }
        VendorApp now = app.with(approved, AppStatus.APPROVED, null, Optional.empty());
        apps.save(now);
        logos.approve(clientId);
        outbox.announce(VendorAppChanged.of(now));
        audit.recordByStaff(app.owner(), AuditEvent.VENDOR_APP_APPROVED, approved.name());
        AUDIT.info("Account {} approved the application {}", administrator, clientId);
        return now;
    }
}
