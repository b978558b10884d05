package io.fitconnect.auth.erasure;

import io.fitconnect.auth.account.AccountId;

/** An account is gone for good; published within the transaction that deletes it. */
public record AccountPurged(AccountId account) {}
