package io.fitconnect.auth.suspension;

import io.fitconnect.auth.account.AccountId;
import java.util.List;
import java.util.UUID;

/** The suspensions of all accounts. */
public interface Suspensions {

    /** Keeps a suspension that stands; one that was lifted stays lifted. */
    void take(AccountId account, Suspension suspension);

    /** Keeps that a suspension is lifted, also one that has not come yet. */
    void lift(AccountId account, UUID decision);

    /** Those that stand, the longest first. */
    List<Suspension> listStanding(AccountId account);
}
