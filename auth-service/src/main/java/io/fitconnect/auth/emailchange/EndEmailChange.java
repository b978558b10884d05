package io.fitconnect.auth.emailchange;

import io.fitconnect.auth.emailchange.BeginEmailChange.ProvenChange;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import org.springframework.stereotype.Component;

/** Ends a change of address in time: it takes effect when the new address is proven, and is dropped otherwise. */
@Component
class EndEmailChange implements WorkHandler<ProvenChange> {

    static final WorkQueue<ProvenChange> QUEUE = new WorkQueue<>("email-changes", ProvenChange.class);

    private final EmailChanges changes;
    private final ApplyEmailChange apply;
    private final CancelEmailChange cancel;
    private final Transactions transactions;

    EndEmailChange(EmailChanges changes, ApplyEmailChange apply, CancelEmailChange cancel, Transactions transactions) {
        this.changes = changes;
        this.apply = apply;
        this.cancel = cancel;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<ProvenChange> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<ProvenChange> lease) {
        ProvenChange due = lease.payload();
        transactions.run(() -> {
            lease.complete();
            changes.find(due.account())
                    .filter(change -> change.id().equals(due.changeId()))
                    .ifPresent(this::end);
        });
    }

    private void end(EmailChange change) {
        cancel.handle(change.account());
        if (change.newProven().isPresent()) {
            apply.apply(change);
        }
    }
}
