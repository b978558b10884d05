package io.fitconnect.auth.totp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.factornotice.FactorNotice;
import io.fitconnect.auth.factornotice.FactorNotices;
import io.fitconnect.auth.recoverycode.RecoveryCodes;
import io.fitconnect.auth.remembereddevice.DeviceMemory;
import io.fitconnect.platform.usecase.UseCase;

/** Removes an account's authenticator app with its recovery codes; the owner gets a mail. */
@UseCase
public class RemoveAuthenticator {

    private final AuthenticatorApps apps;
    private final Accounts accounts;
    private final RecoveryCodes recoveryCodes;
    private final DeviceMemory devices;
    private final FactorNotices notices;

    RemoveAuthenticator(
            AuthenticatorApps apps,
            Accounts accounts,
            RecoveryCodes recoveryCodes,
            DeviceMemory devices,
            FactorNotices notices) {
        this.apps = apps;
        this.accounts = accounts;
        this.recoveryCodes = recoveryCodes;
        this.devices = devices;
        this.notices = notices;
    }

    /** Does nothing when there is none. */
    public void handle(AccountId id) {
        if (apps.remove(id)) {
            recoveryCodes.removeAll(id);
            devices.forgetAll(id);
            accounts.find(id).ifPresent(account -> notices.send(account, FactorNotice.AUTHENTICATOR_REMOVED, ""));
        }
    }
}
