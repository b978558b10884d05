package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.applogo.AppLogos;
import io.fitconnect.auth.applogo.Logo;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.vendorapp.VendorApp.Proposal;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Gives an application a logo, which waits for an administrator like any other change, or takes it away at once. */
@UseCase
public class ChangeLogo {

    private final OwnedApp owned;
    private final VendorApps apps;
    private final AppLogos logos;
    private final VendorAppSettings settings;
    private final AccountAudit audit;
    private final Outbox outbox;
    private final Clock clock;

    ChangeLogo(
            OwnedApp owned,
            VendorApps apps,
            AppLogos logos,
            VendorAppSettings settings,
            AccountAudit audit,
            Outbox outbox,
            Clock clock) {
        this.owned = owned;
        this.apps = apps;
        this.logos = logos;
        this.settings = settings;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Returns the application as it is now.
     *
     * @param logo empty to take it away, also one that waits
     */
    public VendorApp handle(String clientId, AccountId owner, Optional<Logo> logo) {
        VendorApp app = owned.get(clientId, owner);
        VendorApp changed = logo.map(given -> propose(app, given)).orElseGet(() -> remove(app));
        apps.save(changed);
        outbox.announce(VendorAppChanged.of(changed));
        audit.record(owner, AuditEvent.VENDOR_APP_CHANGED, app.details().name());
        return changed;
    }

    private VendorApp propose(VendorApp app, Logo logo) {
        logos.propose(app.clientId(), logo);
        if (settings.approveAtOnce()) {
            logos.approve(app.clientId());
            return app.with(app.details(), AppStatus.APPROVED, null, Optional.empty());
        }
        AppDetails wanted = app.proposal().map(Proposal::details).orElse(app.details());
        AppStatus status = app.status() == AppStatus.APPROVED ? AppStatus.APPROVED : AppStatus.UNAPPROVED;
        return app.with(
                app.details(),
                status,
                null,
                Optional.of(new Proposal(wanted, clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }

    /** What waited for the logo alone waits no more. */
    private VendorApp remove(VendorApp app) {
        logos.remove(app.clientId());
        boolean waitsForMore = app.status() != AppStatus.APPROVED
                || app.proposal()
                        .filter(waiting -> !waiting.details().equals(app.details()))
                        .isPresent();
        return app.with(app.details(), app.status(), app.reason(), waitsForMore ? app.proposal() : Optional.empty());
    }
}
