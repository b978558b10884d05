package io.fitconnect.auth.leaving;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.erasure.DecideAccountDeletion;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides the deletion of an account whose time of grace is over. */
@Component
class EraseLeftAccount implements WorkHandler<EraseLeftAccount.DueErasure> {

    static final WorkQueue<DueErasure> QUEUE = new WorkQueue<>("account-deletions", DueErasure.class);

    private final Accounts accounts;
    private final Leavings leavings;
    private final DecideAccountDeletion decideAccountDeletion;
    private final LeavingMails mails;
    private final Transactions transactions;
    private final Clock clock;

    EraseLeftAccount(
            Accounts accounts,
            Leavings leavings,
            DecideAccountDeletion decideAccountDeletion,
            LeavingMails mails,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.leavings = leavings;
        this.decideAccountDeletion = decideAccountDeletion;
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public WorkQueue<DueErasure> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<DueErasure> lease) {
        transactions.run(() -> {
            lease.complete(); // before the erasure, which would take the work away
            leavings.find(lease.payload().leavingId())
                    .ifPresent(leaving ->
                            leaving.account().flatMap(accounts::find).ifPresent(account -> erase(leaving, account)));
        });
    }

    private void erase(Leaving leaving, Account account) {
        AccountId id = account.id();
        mails.tellErased(account, leaving.id(), clock.instant());
        Optional<UUID> erasure = decideAccountDeletion.handle(id);
        leavings.addReport(leaving, erasure.orElseThrow());
    }

    record DueErasure(UUID leavingId) {}
}
