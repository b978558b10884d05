package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.mail.AccountMails;
import io.fitconnect.auth.mail.AccountMails.Link;
import io.fitconnect.platform.ids.Ids;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Tells a person, within the transaction that ends a family, that a used refresh token of it came again. */
@Component
class ReuseNotice {

    private static final String COPIED = "access-copied";
    private static final Duration WORTH_SENDING = Duration.ofDays(7);

    private final Accounts accounts;
    private final AccountAudit audit;
    private final AccountMails mails;
    private final Clock clock;

    ReuseNotice(Accounts accounts, AccountAudit audit, AccountMails mails, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.mails = mails;
        this.clock = clock;
    }

    /** By mail and in the audit log. */
    void send(EndedFamily family, String clientName) {
        audit.record(family.account(), AuditEvent.REFRESH_TOKEN_REUSED, clientName);
        accounts.find(family.account())
                .ifPresent(account -> mails.send(
                        Ids.next().toString(), // not the account's id: an erasure finds none in a waiting mail
                        COPIED,
                        account.email(),
                        account.locale(),
                        clock.instant().plus(WORTH_SENDING),
                        Link.to("/account/sessions"),
                        account.displayName().value(),
                        clientName));
    }
}
