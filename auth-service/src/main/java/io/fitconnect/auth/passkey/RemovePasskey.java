package io.fitconnect.auth.passkey;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.factornotice.FactorNotice;
import io.fitconnect.auth.factornotice.FactorNotices;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;
import java.util.UUID;

/** Removes a passkey of an account; the owner gets a mail. */
@UseCase
public class RemovePasskey {

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final FactorNotices notices;

    RemovePasskey(Passkeys passkeys, Accounts accounts, FactorNotices notices) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.notices = notices;
    }

    /** Does nothing when it is not the account's. */
    public void handle(AccountId id, UUID passkey) {
        Optional<String> label = passkeys.remove(id, passkey);
        if (label.isPresent()) {
            notices.send(accounts.find(id).orElseThrow(), FactorNotice.PASSKEY_REMOVED, label.get());
        }
    }
}
