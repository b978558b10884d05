package io.fitconnect.auth.emailchange;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.mail.AccountMails;
import io.fitconnect.auth.mail.AccountMails.Link;
import io.fitconnect.auth.page.PageTime;
import io.fitconnect.auth.proof.IssuedProof;
import io.fitconnect.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What mails tell the two addresses. Links lead to a page with a button, since mail scanners open links. */
@Component
class EmailChangeMails {

    private static final String PAGE = "/account/email/proof";
    private static final Duration WORTH_SENDING = Duration.ofDays(7);

    private final AccountMails mails;

    EmailChangeMails(AccountMails mails) {
        this.mails = mails;
    }

    /** Asks the present address to agree. */
    void askPresent(Account account, EmailAddress newAddress, IssuedProof proof) {
        send("email-change-present", account.email(), account, proof, "present", newAddress.value(), proof.code());
    }

    /** Asks the new address for the code; it carries no word that the account's owner chose. */
    void askNew(Account account, EmailAddress newAddress, IssuedProof proof) {
        send("email-change-new", newAddress, account, proof, "new", proof.code());
    }

    /** Says to the owner of the new address that it has an account. */
    void tellKnown(EmailAddress newAddress, Locale language, Instant expiresAt) {
        mails.send(key(), "email-change-known", newAddress, language, expiresAt, Link.to("/login"));
    }

    /** Tells the present address when the change takes effect unless it objects. */
    void tellWait(Account account, EmailAddress newAddress, IssuedProof proof, Instant effectiveAt) {
        String day = PageTime.day(effectiveAt, account.timeZone(), account.locale());
        send("email-change-wait", account.email(), account, proof, "present", newAddress.value(), day);
    }

    /** Tells both addresses that it is done. */
    void tellDone(Account account, EmailAddress former, Instant now) {
        for (EmailAddress address : new EmailAddress[] {former, account.email()}) {
            mails.send(
                    key(),
                    address.equals(former) ? "email-changed-former" : "email-changed",
                    address,
                    account.locale(),
                    now.plus(WORTH_SENDING),
                    Link.to(address.equals(former) ? "/help" : "/account"),
                    account.displayName().value());
        }
    }

    private void send(
            String kind, EmailAddress to, Account account, IssuedProof proof, String side, Object... arguments) {
        String id = proof.id().toString();
        Link link = new Link(PAGE, Map.of("side", side, "id", id, "token", proof.token()));
        mails.send(id, kind, to, account.locale(), proof.expiresAt(), link, arguments);
    }

    private static String key() {
        return Ids.next().toString();
    }
}
