package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.client.ClientRegistration;
import io.fitconnect.auth.client.ClientSecrets;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Registers a vendor's application with a client of its own. */
@UseCase
public class RegisterVendorApp {

    private final VendorApps apps;
    private final ClientRegistration registration;
    private final ClientSecrets secrets;
    private final VendorAppSettings settings;
    private final Clock clock;

    RegisterVendorApp(
            VendorApps apps,
            ClientRegistration registration,
            ClientSecrets secrets,
            VendorAppSettings settings,
            Clock clock) {
        this.apps = apps;
        this.registration = registration;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the application with its secret, which is shown only this once. */
    public RegisteredVendorApp handle(NewVendorApp newApp) {
        if (apps.countOf(newApp.owner()) >= settings.mostPerAccount()) {
            throw new Refusal(
                    VendorAppProblems.TOO_MANY_VENDOR_APPS,
                    VendorAppText.MOST_APPS.message("most", settings.mostPerAccount()));
        }
        String secret = secrets.next();
        RegisteredClient client = registration.ofVendor(
                "vendor-" + Ids.next(), secret, newApp.name().value(), newApp.redirectUriValues(), settings.scopes());
        Instant now = clock.instant();
        return new RegisteredVendorApp(
                apps.add(client, newApp.owner(), newApp.website().value(), now), secret);
    }
}
