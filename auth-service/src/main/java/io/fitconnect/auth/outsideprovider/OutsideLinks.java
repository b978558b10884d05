package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which accounts of providers belong to which accounts here. */
public interface OutsideLinks {

    Optional<AccountId> find(String provider, String subject);

    /** Links, in the place of the account's former link to the provider; false when the provider's account is linked elsewhere. */
    boolean save(AccountId account, String provider, String subject, Instant now);

    /** The providers that an account is linked to. */
    List<String> list(AccountId account);

    /** When each of them was linked. */
    Map<String, Instant> listTimes(AccountId account);

    /** Whether there was a link. */
    boolean remove(AccountId account, String provider);
}
