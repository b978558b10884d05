package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.client.ClientRegistration;
import io.fitconnect.auth.client.ClientSecrets;
import io.fitconnect.auth.vendorapp.VendorApp.Proposal;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Registers a vendor's application with a client of its own, which works for its owner until it is approved. */
@UseCase
public class RegisterVendorApp {

    private final VendorApps apps;
    private final ClientRegistration registration;
    private final ClientSecrets secrets;
    private final VendorAppSettings settings;
    private final Outbox outbox;
    private final Clock clock;
    private final AccountAudit audit;
    private final HouseAddresses house;

    RegisterVendorApp(
            VendorApps apps,
            ClientRegistration registration,
            ClientSecrets secrets,
            VendorAppSettings settings,
            Outbox outbox,
            Clock clock,
            AccountAudit audit,
            HouseAddresses house) {
        this.apps = apps;
        this.registration = registration;
        this.secrets = secrets;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
        this.house = house;
    }

    /** Returns the application with its secret, which is shown only this once. */
    public RegisteredVendorApp handle(AccountId owner, AppDetails details) {
        house.requireNone(details);
        if (apps.countOf(owner) >= settings.mostPerAccount()) {
            throw new Refusal(
                    VendorAppProblems.TOO_MANY_VENDOR_APPS,
                    VendorAppText.MOST_APPS.message("most", settings.mostPerAccount()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean approved = settings.approveAtOnce();
        VendorApp app = new VendorApp(
                VendorAppGate.PREFIX + Ids.next(),
                owner,
                false,
                details,
                approved ? AppStatus.APPROVED : AppStatus.UNAPPROVED,
                null,
                0,
                now,
                approved ? Optional.empty() : Optional.of(new Proposal(details, now)));
        String secret = secrets.next();
        apps.add(
                registration.ofVendor(app.clientId(), secret, details.name(), details.redirectUris(), details.scopes()),
                app);
        outbox.announce(VendorAppChanged.of(app));
        audit.record(owner, AuditEvent.VENDOR_APP_REGISTERED, details.name());
        return new RegisteredVendorApp(app, secret);
    }
}
