package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.client.ClientSecrets;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Gives an application another secret; the one before it stays good for a while, so that the vendor can exchange it without a gap. */
@UseCase
public class RotateSecret {

    public static final int MOST_DAYS = 30;

    private final OwnedApp owned;
    private final VendorApps apps;
    private final RegisteredClients clients;
    private final ClientSecrets secrets;
    private final Clock clock;
    private final AccountAudit audit;

    RotateSecret(
            OwnedApp owned,
            VendorApps apps,
            RegisteredClients clients,
            ClientSecrets secrets,
            Clock clock,
            AccountAudit audit) {
        this.owned = owned;
        this.apps = apps;
        this.clients = clients;
        this.secrets = secrets;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Returns the new secret, which is shown only this once.
     *
     * @param overlapDays how long the present secret stays good, 0 to 30; one that was replaced before ends at once
     */
    public RotatedSecret handle(String clientId, AccountId owner, int overlapDays) {
        if (overlapDays < 0 || overlapDays > MOST_DAYS) {
            throw InvalidValue.refuse("previousValidDays", "must be 0 to " + MOST_DAYS);
        }
        VendorApp app = owned.get(clientId, owner);
        String present = Objects.requireNonNull(
                clients.findToChange(clientId).orElseThrow().getClientSecret());
        Instant end = clock.instant().plus(Duration.ofDays(overlapDays)).truncatedTo(ChronoUnit.SECONDS);
        String secret = secrets.next();
        apps.replaceSecret(
                app.clientId(), overlapDays == 0 ? secrets.encode(secret) : secrets.encodeBoth(secret, present, end));
        audit.record(owner, AuditEvent.VENDOR_APP_SECRET_ROTATED, app.details().name());
        return new RotatedSecret(secret, end);
    }

    /** The new secret, and when the one before it ends. */
    public record RotatedSecret(String clientSecret, Instant previousEndsAt) {

        /** Hides the secret. */
        @Override
        public String toString() {
            return "RotatedSecret[…]";
        }
    }
}
