package io.fitconnect.auth.recoverycode;

import io.fitconnect.auth.account.AccountId;
import java.util.Optional;

/** The recovery codes of accounts, one set each. */
public interface RecoveryCodeSets {

    Optional<RecoveryCodeSet> find(AccountId account);

    /** Sets or replaces. */
    void save(AccountId account, RecoveryCodeSet set);

    void remove(AccountId account);
}
