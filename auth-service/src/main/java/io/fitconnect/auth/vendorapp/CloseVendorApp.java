package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.applogo.AppLogos;
import io.fitconnect.auth.client.ClientSecrets;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.platform.outbox.KeyClosure;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.util.List;

/**
 * Ends an application whatever its owner: its secret is replaced by one that no one has seen, its access tokens are revoked, the state
 * that was announced of it gets a tombstone, and the consents that athletes gave are removed by and by.
 */
@UseCase
public class CloseVendorApp {

    private final VendorApps apps;
    private final ClientSecrets secrets;
    private final RevokeTokens revokeTokens;
    private final KeyClosure keys;
    private final DueWork dueWork;
    private final Clock clock;
    private final AppLogos logos;

    CloseVendorApp(
            VendorApps apps,
            ClientSecrets secrets,
            RevokeTokens revokeTokens,
            KeyClosure keys,
            DueWork dueWork,
            Clock clock,
            AppLogos logos) {
        this.apps = apps;
        this.secrets = secrets;
        this.revokeTokens = revokeTokens;
        this.keys = keys;
        this.dueWork = dueWork;
        this.clock = clock;
        this.logos = logos;
    }

    public void handle(String clientId) {
        apps.replaceSecret(clientId, secrets.encode(secrets.next()));
        apps.remove(clientId);
        logos.remove(clientId);
        revokeTokens.handle(RevokedTokens.ofClient(clientId));
        keys.close(clientId, List.of(VendorAppChanged.TOPIC));
        dueWork.schedule(ClosedApp.QUEUE, clientId, clock.instant(), new ClosedApp(clientId));
    }
}
