package io.fitconnect.auth.suspension;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Shows an account to others again, unless another suspension stands. */
@UseCase
public class LiftSuspension {

    private final Suspensions suspensions;
    private final SuspendedAccounts accounts;

    LiftSuspension(Suspensions suspensions, SuspendedAccounts accounts) {
        this.suspensions = suspensions;
        this.accounts = accounts;
    }

    /** Keeps also the end of a suspension that has not come yet. */
    public void handle(AccountId account, UUID decision) {
        accounts.change(account, () -> suspensions.lift(account, decision));
    }
}
