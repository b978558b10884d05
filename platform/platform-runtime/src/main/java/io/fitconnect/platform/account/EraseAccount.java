package io.fitconnect.platform.account;

import io.fitconnect.platform.account.FinishErasure.PendingErasure;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.util.UUID;

/**
 * Accepts the decision to delete an account, in one short transaction: the digest, from which on nothing of the athlete is written, and the due work
 * that erases and answers. A repeated decision joins an erasure that is under way; after it, it is carried out and answered again.
 */
final class EraseAccount {

    private final Transactions transactions;
    private final ErasedAccounts erased;
    private final DueWork work;
    private final Clock clock;

    EraseAccount(Transactions transactions, ErasedAccounts erased, DueWork work, Clock clock) {
        this.transactions = transactions;
        this.erased = erased;
        this.work = work;
        this.clock = clock;
    }

    void handle(UUID account) {
        transactions.run(() -> {
            erased.add(account);
            String key = erased.digestOf(account);
            if (!work.isPending(FinishErasure.QUEUE, key)) {
                work.schedule(FinishErasure.QUEUE, key, clock.instant(), new PendingErasure(account));
            }
        });
    }
}
