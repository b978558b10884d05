package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.applogo.AppLogos;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.auth.vendorapp.VendorApp.Proposal;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Changes an application. An approved one goes on as it was until an administrator approves the change, unless it only asks for
 * less; others, which only their owner can use, change at once and are proposed again.
 */
@UseCase
public class ChangeVendorApp {

    private final OwnedApp owned;
    private final VendorApps apps;
    private final RevokeTokens revokeTokens;
    private final VendorAppSettings settings;
    private final Outbox outbox;
    private final Clock clock;
    private final AccountAudit audit;
    private final HouseAddresses house;
    private final AppLogos logos;

    ChangeVendorApp(
            OwnedApp owned,
            VendorApps apps,
            RevokeTokens revokeTokens,
            VendorAppSettings settings,
            Outbox outbox,
            Clock clock,
            AccountAudit audit,
            AppLogos logos,
            HouseAddresses house) {
        this.owned = owned;
        this.apps = apps;
        this.revokeTokens = revokeTokens;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
        this.house = house;
        this.logos = logos;
    }

    /**
     * Returns the application as it is now.
     *
     * @param requireVersion refuses when the owner has seen another version
     */
    public VendorApp handle(String clientId, AccountId owner, AppDetails wanted, LongConsumer requireVersion) {
        VendorApp app = owned.get(clientId, owner);
        requireVersion.accept(app.version());
        house.requireNone(wanted);
        VendorApp changed = change(app, wanted);
        apps.save(changed);
        if (!changed.details().scopes().containsAll(app.details().scopes())) {
            revokeTokens.handle(RevokedTokens.ofClient(clientId)); // they say more than it may ask for now
        }
        outbox.announce(VendorAppChanged.of(changed));
        audit.record(owner, AuditEvent.VENDOR_APP_CHANGED, wanted.name());
        return changed;
    }

    private VendorApp change(VendorApp app, AppDetails wanted) {
        Proposal proposal = new Proposal(wanted, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (settings.approveAtOnce()) {
            return app.with(wanted, AppStatus.APPROVED, null, Optional.empty());
        }
        if (app.status() != AppStatus.APPROVED) {
            return app.with(wanted, AppStatus.UNAPPROVED, null, Optional.of(proposal));
        }
        return wanted.needsApproval(app.details())
                ? app.with(app.details(), app.status(), null, Optional.of(proposal))
                : app.with(
                        wanted,
                        app.status(),
                        null,
                        Optional.of(proposal).filter(waits -> logos.isWaiting(app.clientId())));
    }
}
