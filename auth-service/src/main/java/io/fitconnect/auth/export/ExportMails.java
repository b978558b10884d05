package io.fitconnect.auth.export;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.mail.AccountMails;
import io.fitconnect.auth.mail.AccountMails.Link;
import io.fitconnect.auth.page.PageTime;
import io.fitconnect.platform.ids.Ids;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells the owner that an archive is ready; it is fetched after a sign-in, never by the mail itself. */
@Component
class ExportMails {

    private final Accounts accounts;
    private final AccountMails mails;

    ExportMails(Accounts accounts, AccountMails mails) {
        this.accounts = accounts;
        this.mails = mails;
    }

    void tellReady(AccountId id, Instant expiresAt) {
        accounts.find(id)
                .ifPresent(account -> mails.send(
                        Ids.next().toString(),
                        "export-ready",
                        account.email(),
                        account.locale(),
                        expiresAt,
                        Link.to("/account/data"),
                        account.displayName().value(),
                        PageTime.day(expiresAt, account.timeZone(), account.locale())));
    }
}
