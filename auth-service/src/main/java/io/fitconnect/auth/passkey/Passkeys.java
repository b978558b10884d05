package io.fitconnect.auth.passkey;

import io.fitconnect.auth.account.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The passkeys of accounts, as their owners see them. */
public interface Passkeys {

    /** The oldest first. */
    List<Passkey> list(AccountId account);

    /** Changes the label of one of the account's; does nothing when it is not the account's. */
    void rename(AccountId account, UUID id, String label);

    /** Removes one of the account's and returns its label; empty when it is not the account's. */
    Optional<String> remove(AccountId account, UUID id);
}
