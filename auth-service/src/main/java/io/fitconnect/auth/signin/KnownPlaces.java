package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.AccountId;

/** The networks from which accounts were signed in to, for some weeks. */
public interface KnownPlaces {

    /** Whether the account's owner signed in from the network of this address lately. */
    boolean isKnown(AccountId account, String address);

    /** Remembers that the owner proved who it is from there; in a row of its own, and at most once a day. */
    void remember(AccountId account, String address);
}
