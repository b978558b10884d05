package io.fitconnect.auth.visibility;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The accounts that were ever hidden. */
public interface Visibilities {

    Optional<Visibility> find(AccountId account);

    void save(AccountId account, Visibility visibility);

    void remove(AccountId account);

    /** Which of these accounts are hidden, and since when. */
    Map<AccountId, Instant> listHidden(Collection<AccountId> accounts);
}
