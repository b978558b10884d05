package io.fitconnect.auth.leaving;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.mail.AccountMails;
import io.fitconnect.auth.mail.AccountMails.Link;
import io.fitconnect.auth.page.PageTime;
import io.fitconnect.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the owner of an account hears of its deletion. */
@Component
class LeavingMails {

    private static final String REPORT = "/account/deletion";
    private static final Duration WORTH_SENDING = Duration.ofDays(7);

    private final AccountMails mails;

    LeavingMails(AccountMails mails) {
        this.mails = mails;
    }

    void tellAsked(Account account, Instant eraseAt) {
        String day = PageTime.day(eraseAt, account.timeZone(), account.locale());
        send(
                "deletion-asked",
                account,
                eraseAt,
                Link.to("/login"),
                account.displayName().value(),
                day);
    }

    void tellKept(Account account, Instant now) {
        send(
                "deletion-kept",
                account,
                now.plus(WORTH_SENDING),
                Link.to("/account"),
                account.displayName().value());
    }

    /** The last mail; it leads to the report of the services' answers. */
    void tellErased(Account account, UUID report, Instant now) {
        Link link = new Link(REPORT, Map.of("id", report.toString()));
        send(
                "deletion-decided",
                account,
                now.plus(WORTH_SENDING),
                link,
                account.displayName().value());
    }

    private void send(String kind, Account account, Instant expiresAt, Link link, Object... arguments) {
        mails.send(Ids.next().toString(), kind, account.email(), account.locale(), expiresAt, link, arguments);
    }
}
