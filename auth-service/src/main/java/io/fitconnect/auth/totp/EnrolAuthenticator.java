package io.fitconnect.auth.totp;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.factornotice.FactorNotice;
import io.fitconnect.auth.factornotice.FactorNotices;
import io.fitconnect.auth.recoverycode.RecoveryCodes;
import io.fitconnect.auth.remembereddevice.DeviceMemory;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Sets up an account's authenticator app by its first code: sign-in asks for one from now on, also in browsers that are known, and
 * the owner gets new recovery codes and a mail.
 */
@UseCase
public class EnrolAuthenticator {

    private final AuthenticatorApps apps;
    private final Accounts accounts;
    private final RecoveryCodes recoveryCodes;
    private final DeviceMemory devices;
    private final FactorNotices notices;
    private final Sealer sealer;
    private final Clock clock;

    EnrolAuthenticator(
            AuthenticatorApps apps,
            Accounts accounts,
            RecoveryCodes recoveryCodes,
            DeviceMemory devices,
            FactorNotices notices,
            Sealer sealer,
            Clock clock) {
        this.apps = apps;
        this.accounts = accounts;
        this.recoveryCodes = recoveryCodes;
        this.devices = devices;
        this.notices = notices;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Returns the recovery codes, which are never shown again; none when the code does not fit the secret. */
    public List<String> handle(AccountId id, TotpSecret secret, String typed) {
        Instant now = clock.instant();
        OptionalLong step = secret.findStep(typed, now);
        if (step.isEmpty()) {
            return List.of();
        }
        Account account = accounts.find(id).orElseThrow();
        apps.save(id, sealer.seal(secret.text(), Authenticator.contextOf(id)), step.getAsLong(), now);
        devices.forgetAll(id);
        notices.send(account, FactorNotice.AUTHENTICATOR_ADDED, "");
        return recoveryCodes.replace(id);
    }
}
