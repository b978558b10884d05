package io.fitconnect.auth.securityevent;

import io.fitconnect.auth.account.AccountId;

/** What one client is to be told. */
record Purge(String clientId, AccountId account) {}
