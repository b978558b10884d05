package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.AccountId;

/**
 * What a factor is shown with, beside the password. A session begins only while the account still has it, as the owner may remove it
 * during a sign-in. Each kind declares one bean of this type.
 */
public interface CredentialKind {

    Factor factor();

    /** Whether the account has it, within the caller's transaction. */
    boolean has(AccountId account, String credential);
}
