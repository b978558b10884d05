package io.fitconnect.auth.suspension;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.usecase.UseCase;
import java.util.Optional;

/** An owner learns that the account is suspended. */
@UseCase(readOnly = true)
public class ViewSuspension {

    private final Suspensions suspensions;

    ViewSuspension(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    /** Returns the one that stands longest. */
    public Optional<Suspension> handle(AccountId account) {
        return suspensions.listStanding(account).stream().findFirst();
    }
}
