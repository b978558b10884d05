package io.fitconnect.auth.clientregistration;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.replay.UsedStatements;
import io.fitconnect.auth.vendorapp.AppDetails;
import io.fitconnect.auth.vendorapp.RegisterVendorApp;
import io.fitconnect.auth.vendorapp.RegisteredVendorApp;
import io.fitconnect.platform.usecase.UseCase;

/** Uses an initial access token up and registers the application, or does neither. */
@UseCase
class RegisterClient {

    private final Accounts accounts;
    private final UsedStatements used;
    private final RegisterVendorApp registerVendorApp;

    RegisterClient(Accounts accounts, UsedStatements used, RegisterVendorApp registerVendorApp) {
        this.accounts = accounts;
        this.used = used;
        this.registerVendorApp = registerVendorApp;
    }

    public RegisteredVendorApp handle(InitialAccess access, AppDetails details) {
        if (accounts.find(access.owner()).filter(owner -> !owner.isSuspended()).isEmpty()) {
            throw new RegistrationRefused(
                    RegistrationFault.ACCESS_DENIED, "The account of this token is gone or locked.");
        }
        if (!used.use("initial access", access.id(), access.expiresAt())) {
            throw new RegistrationRefused(RegistrationFault.INVALID_TOKEN, "The token was used before.");
        }
        return registerVendorApp.handle(access.owner(), details);
    }
}
