package io.fitconnect.auth.emailchange;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.ContactChanged;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gives an account its new address and announces it, within the caller's transaction. */
@Component
class ApplyEmailChange {

    private final Accounts accounts;
    private final EmailChangeMails mails;
    private final Outbox outbox;
    private final Clock clock;
    private final AccountAudit audit;

    ApplyEmailChange(Accounts accounts, EmailChangeMails mails, Outbox outbox, Clock clock, AccountAudit audit) {
        this.accounts = accounts;
        this.mails = mails;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
    }

    /** Returns false when another account has taken the address meanwhile. */
    boolean apply(EmailChange change) {
        if (accounts.exists(change.newAddress())) {
            return false;
        }
        Instant now = clock.instant();
        Account account = accounts.find(change.account()).orElseThrow();
        EmailAddress former = account.email();
        account.changeEmail(change.newAddress(), now);
        Account changed = accounts.saveAndFlush(account);
        outbox.announce(ContactChanged.of(changed));
        audit.record(changed.id(), AuditEvent.EMAIL_CHANGED);
        mails.tellDone(changed, former, now);
        return true;
    }
}
