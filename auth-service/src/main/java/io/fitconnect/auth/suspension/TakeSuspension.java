package io.fitconnect.auth.suspension;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.usecase.UseCase;

/** Hides an account from others. Its sessions stay, so that the owner may read, export and appeal; the back office is closed to it. */
@UseCase
public class TakeSuspension {

    private final Suspensions suspensions;
    private final SuspendedAccounts accounts;

    TakeSuspension(Suspensions suspensions, SuspendedAccounts accounts) {
        this.suspensions = suspensions;
        this.accounts = accounts;
    }

    /** Does nothing when the suspension was lifted already, and when it comes again. */
    public void handle(AccountId account, Suspension suspension) {
        accounts.change(account, () -> suspensions.take(account, suspension));
    }
}
