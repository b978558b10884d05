package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.AccountId;

/** A reason to ask the owner something after all factors were passed and before the sign-in counts. */
public interface SignInHold {

    boolean holds(AccountId account);
}
