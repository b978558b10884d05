package io.fitconnect.auth.suspension;

import io.fitconnect.auth.account.AccountId;

/** The first suspension of an account begins to stand; told within the transaction. */
public record AccountSuspended(AccountId account) {}
