package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.AccountId;

/** What an account may have beside its password. Each kind declares one bean of this type. */
public interface SecondFactor {

    /** Whether the account can show it. */
    boolean isSetUp(AccountId account);

    /** Whether a sign-in without it is incomplete. */
    boolean isDemanded(AccountId account);
}
