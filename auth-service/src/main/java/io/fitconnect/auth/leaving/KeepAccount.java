package io.fitconnect.auth.leaving;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.visibility.AccountVisibility;
import io.fitconnect.auth.visibility.HiddenFor;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;

/** Takes an asked deletion back and shows the account again, unless it is locked or suspended. */
@UseCase
public class KeepAccount {

    private final Accounts accounts;
    private final Leavings leavings;
    private final LeavingMails mails;
    private final DueWork work;
    private final AccountVisibility visibility;
    private final Clock clock;
    private final AccountAudit audit;

    KeepAccount(
            Accounts accounts,
            Leavings leavings,
            LeavingMails mails,
            DueWork work,
            AccountVisibility visibility,
            Clock clock,
            AccountAudit audit) {
        this.accounts = accounts;
        this.leavings = leavings;
        this.mails = mails;
        this.work = work;
        this.visibility = visibility;
        this.clock = clock;
        this.audit = audit;
    }

    /** Does nothing when no deletion was asked for. */
    public void handle(AccountId id) {
        leavings.findOf(id).ifPresent(leaving -> {
            work.cancel(EraseLeftAccount.QUEUE, leaving.id().toString());
            leavings.remove(leaving.id());
            visibility.show(id, HiddenFor.DELETION);
            audit.record(id, AuditEvent.DELETION_WITHDRAWN);
            mails.tellKept(accounts.find(id).orElseThrow(), clock.instant());
        });
    }
}
