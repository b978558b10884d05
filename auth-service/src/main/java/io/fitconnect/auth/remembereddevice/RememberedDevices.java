package io.fitconnect.auth.remembereddevice;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The browsers of all accounts; only those that have not expired are found. */
public interface RememberedDevices {

    void add(RememberedDevice device, String secretDigest);

    /** Finds the browser that has this id and secret for this account. */
    Optional<RememberedDevice> find(UUID id, AccountId account, String secretDigest, Instant now);

    /** Replaces the secret; false when another request did, or the browser is gone. */
    boolean renew(UUID id, String secretDigest, String nextDigest, Instant now);

    /** Whether the browser belongs to the account with this address. */
    boolean exists(UUID id, EmailAddress email, String secretDigest, Instant now);

    /** The newest first. */
    List<RememberedDevice> list(AccountId account, Instant now);

    /** Removes one of the account's; false when it is not the account's. */
    boolean remove(AccountId account, UUID id);

    /** Removes all of an account but the newest so many. */
    void removeAllBut(AccountId account, int newest);
}
