package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import org.springframework.stereotype.Component;

/**
 * Locks an account: all that it granted ends, its owner cannot sign in, others see it no more, and the applications that it
 * registered stop. The caller ends the browsers' sessions afterwards.
 */
@Component
public class SuspendAccount {

    private final LockAccount lockAccount;
    private final EndLockedAccess endLockedAccess;

    SuspendAccount(LockAccount lockAccount, EndLockedAccess endLockedAccess) {
        this.lockAccount = lockAccount;
        this.endLockedAccess = endLockedAccess;
    }

    /** Locks it, outside of a transaction, and returns the locked account; one that was locked keeps the first reason. */
    public Account handle(AccountId id, String reason, Staff staff) {
        LockAccount.Lock lock = lockAccount.handle(id, reason, staff);
        lock.access().ifPresent(endLockedAccess::handle);
        return lock.account();
    }
}
