package io.fitconnect.auth.emailchange;

import io.fitconnect.auth.account.AccountId;
import java.util.Optional;

/** The changes of addresses that are under way, one an account at most. */
public interface EmailChanges {

    /** Adds the change, or replaces the account's former state of it. */
    void put(EmailChange change);

    Optional<EmailChange> find(AccountId account);

    void remove(AccountId account);
}
