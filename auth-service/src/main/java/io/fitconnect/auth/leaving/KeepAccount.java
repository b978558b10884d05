package io.fitconnect.auth.leaving;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.AccountShown;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;

/** Takes an asked deletion back and shows the account again. */
@UseCase
public class KeepAccount {

    private final Accounts accounts;
    private final Leavings leavings;
    private final LeavingMails mails;
    private final DueWork work;
    private final Outbox outbox;
    private final Clock clock;

    KeepAccount(Accounts accounts, Leavings leavings, LeavingMails mails, DueWork work, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.leavings = leavings;
        this.mails = mails;
        this.work = work;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Does nothing when no deletion was asked for. */
    public void handle(AccountId id) {
        leavings.findOf(id).ifPresent(leaving -> {
            work.cancel(EraseLeftAccount.QUEUE, leaving.id().toString());
            leavings.remove(leaving.id());
            outbox.announce(AccountShown.of(id, clock.instant()));
            mails.tellKept(accounts.find(id).orElseThrow(), clock.instant());
        });
    }
}
