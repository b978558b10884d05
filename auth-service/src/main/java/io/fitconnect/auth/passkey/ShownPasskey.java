package io.fitconnect.auth.passkey;

import io.fitconnect.auth.account.Account;

/**
 * A passkey that answered.
 *
 * @param account      whose it is
 * @param credentialId its public name
 */
public record ShownPasskey(Account account, String credentialId) {}
