package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.applogo.AppLogos;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.auth.vendorapp.VendorApp.Proposal;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses what an application waits to become; an approved one goes on as it was. Refusing an approved one that waits for nothing
 * takes the approval back: its tokens end, and only its owner can use it.
 */
@UseCase
public class RefuseVendorApp {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit.vendor-apps");
    private static final TextRule REASON = TextRule.note(500);

    private final OwnedApp owned;
    private final VendorApps apps;
    private final RevokeTokens revokeTokens;
    private final Outbox outbox;
    private final AccountAudit audit;
    private final AppLogos logos;

    RefuseVendorApp(
            OwnedApp owned,
            VendorApps apps,
            RevokeTokens revokeTokens,
            Outbox outbox,
            AccountAudit audit,
            AppLogos logos) {
        this.owned = owned;
        this.apps = apps;
        this.revokeTokens = revokeTokens;
        this.outbox = outbox;
        this.audit = audit;
        this.logos = logos;
    }

    /**
     * Returns the application as it is now.
     *
     * @param version the one that the administrator looked at
     * @param reason  what its owner reads
     */
    public VendorApp handle(String clientId, long version, String reason, AccountId administrator) {
        String why = REASON.require("reason", reason);
        VendorApp app = owned.getForReview(clientId);
        if (app.version() != version || (app.proposal().isEmpty() && app.status() != AppStatus.APPROVED)) {
            throw new Refusal(VendorAppProblems.NOTHING_TO_DECIDE, VendorAppText.CHANGED_OR_DECIDED.message());
        }
        boolean goesOn = app.status() == AppStatus.APPROVED && app.proposal().isPresent();
        VendorApp now = app.with(app.details(), goesOn ? AppStatus.APPROVED : AppStatus.REFUSED, why, Optional.empty());
        apps.save(now);
        logos.refuse(clientId);
        if (!goesOn) {
            revokeTokens.handle(RevokedTokens.ofClient(clientId));
        }
        outbox.announce(VendorAppChanged.of(now));
        audit.recordByStaff(
                app.owner(),
                AuditEvent.VENDOR_APP_REFUSED,
                app.proposal().map(Proposal::details).orElse(app.details()).name());
        AUDIT.info("Account {} refused the application {}", administrator, clientId);
        return now;
    }
}
