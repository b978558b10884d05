package io.fitconnect.auth.passkey;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Changes the label of a passkey. */
@UseCase
public class RenamePasskey {

    private final Passkeys passkeys;

    RenamePasskey(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    /** Does nothing when it is not the account's. */
    public void handle(AccountId id, UUID passkey, String label) {
        passkeys.rename(id, passkey, label);
    }
}
