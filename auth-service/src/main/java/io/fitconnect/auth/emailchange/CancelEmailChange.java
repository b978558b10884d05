package io.fitconnect.auth.emailchange;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.proof.Proofs;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;

/** Stops a change of address; what was mailed for it proves nothing any more. */
@UseCase
public class CancelEmailChange {

    private final EmailChanges changes;
    private final Proofs proofs;
    private final DueWork work;

    CancelEmailChange(EmailChanges changes, Proofs proofs, DueWork work) {
        this.changes = changes;
        this.proofs = proofs;
        this.work = work;
    }

    /** Does nothing when none is under way. */
    public void handle(AccountId account) {
        changes.find(account).ifPresent(change -> {
            work.cancel(EndEmailChange.QUEUE, change.id().toString());
            proofs.redeem(change.newProof());
            proofs.redeem(change.presentProof());
            changes.remove(account);
        });
    }
}
