package io.fitconnect.auth.factornotice;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.mail.AccountMails;
import io.fitconnect.auth.mail.AccountMails.Link;
import io.fitconnect.platform.ids.Ids;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Tells owners of changes, within the caller's transaction. */
@Component
public class FactorNotices {

    private static final Duration WORTH_SENDING = Duration.ofDays(7);

    private final AccountMails mails;
    private final AccountAudit audit;
    private final Clock clock;

    FactorNotices(AccountMails mails, AccountAudit audit, Clock clock) {
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Tells the owner.
     *
     * @param detail what the change is about, such as the name of a passkey; empty when there is only one
     */
    public void send(Account account, FactorNotice notice, String detail) {
        notice.event().ifPresent(event -> audit.record(account.id(), event, detail));
        mails.send(
                Ids.next().toString(), // not the account's id: an erasure finds none in a waiting mail
                notice.mail(),
                account.email(),
                account.locale(),
                clock.instant().plus(WORTH_SENDING),
                Link.to("/account/security"),
                account.displayName().value(),
                detail);
    }
}
