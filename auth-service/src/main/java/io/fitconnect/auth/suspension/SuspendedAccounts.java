package io.fitconnect.auth.suspension;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.visibility.AccountVisibility;
import io.fitconnect.auth.visibility.HiddenFor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the visibility, the log and the tokens of an account follow its suspensions. */
@Component
class SuspendedAccounts {

    private final Suspensions suspensions;
    private final Accounts accounts;
    private final AccountVisibility visibility;
    private final AccountAudit audit;
    private final ApplicationEventPublisher events;

    SuspendedAccounts(
            Suspensions suspensions,
            Accounts accounts,
            AccountVisibility visibility,
            AccountAudit audit,
            ApplicationEventPublisher events) {
        this.suspensions = suspensions;
        this.accounts = accounts;
        this.visibility = visibility;
        this.audit = audit;
        this.events = events;
    }

    /** Carries out a change in the caller's transaction; of an account that is gone nothing is kept. */
    void change(AccountId account, Runnable change) {
        if (accounts.find(account).isEmpty()) {
            return;
        }
        int before = suspensions.listStanding(account).size();
        change.run();
        int after = suspensions.listStanding(account).size();
        if (after > before) {
            visibility.hide(account, HiddenFor.MODERATION);
            audit.recordByStaff(account, AuditEvent.SUSPENDED, "");
            if (before == 0) {
                events.publishEvent(new AccountSuspended(account));
            }
        } else if (after < before) {
            audit.recordByStaff(account, AuditEvent.SUSPENSION_LIFTED, "");
            if (after == 0) {
                visibility.show(account, HiddenFor.MODERATION);
            }
        }
    }
}
