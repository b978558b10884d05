package io.fitconnect.auth.totp;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.Optional;

/** The authenticator apps of accounts, one each. */
public interface AuthenticatorApps {

    /** Sets or replaces the app of an account, whose steps up to this one are used. */
    void save(AccountId account, String sealedSecret, long step, Instant now);

    Optional<String> findSealedSecret(AccountId account);

    boolean exists(AccountId account);

    /** When the app was set up. */
    Optional<Instant> findAddedAt(AccountId account);

    /** Uses a time step and all before; false when that was done already. */
    boolean useStep(AccountId account, long step);

    /** Whether there was one. */
    boolean remove(AccountId account);
}
