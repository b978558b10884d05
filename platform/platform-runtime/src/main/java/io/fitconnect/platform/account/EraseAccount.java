package io.fitconnect.platform.account;

import io.fitconnect.platform.account.FinishErasure.PendingErasure;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.outbox.KeyClosure;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.util.UUID;

/**
 * Carries out the decision to delete an account, as far as SQL goes, in one transaction: the digest, the rows of all
 * features and of the platform, and the due work that deletes the rest and answers. A repeated decision is carried
 * out and answered again.
 */
final class EraseAccount {

    private final Transactions transactions;
    private final ErasedAccounts erased;
    private final AthleteRows rows;
    private final DueWork work;
    private final KeyClosure keys;
    private final Clock clock;

    EraseAccount(
            Transactions transactions,
            ErasedAccounts erased,
            AthleteRows rows,
            DueWork work,
            KeyClosure keys,
            Clock clock) {
        this.transactions = transactions;
        this.erased = erased;
        this.rows = rows;
        this.work = work;
        this.keys = keys;
        this.clock = clock;
    }

    void handle(UUID account) {
        transactions.run(() -> {
            erased.add(account);
            work.schedule(FinishErasure.QUEUE, Ids.next().toString(), clock.instant(), new PendingErasure(account));
            rows.erase(account);
            keys.close(account.toString(), rows.stateTopics());
        });
    }
}
