package io.fitconnect.auth.mail;

import io.fitconnect.auth.account.EmailAddress;
import java.util.Set;

/**
 * Where a mail to an address ends: addresses that differ in what follows a plus sign are one mailbox, and at Google's in dots, too. Only
 * mails are counted so; an account keeps its whole address.
 *
 * @param mailbox the address without what does not matter
 */
record Recipient(String mailbox, String domain) {

    private static final Set<String> DOTLESS = Set.of("gmail.com", "googlemail.com");

    static Recipient of(EmailAddress address) {
        String text = address.value();
        int at = text.lastIndexOf('@');
        int plus = text.indexOf('+');
        String local = text.substring(0, plus > 0 && plus < at ? plus : at);
        String domain = text.substring(at + 1);
        return DOTLESS.contains(domain)
                ? new Recipient(local.replace(".", "") + "@gmail.com", domain)
                : new Recipient(local + "@" + domain, domain);
    }
}
