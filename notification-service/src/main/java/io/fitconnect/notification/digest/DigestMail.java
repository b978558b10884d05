package io.fitconnect.notification.digest;

import io.fitconnect.notification.mail.Contact;
import io.fitconnect.notification.mail.Html;
import io.fitconnect.platform.mail.Mail;
import java.net.IDN;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the notifications of a day as one mail: plain text, and the same as HTML that loads nothing.
 *
 * @param address     the public address of the app
 * @param unsubscribe the address that ends such mails
 */
record DigestMail(List<DigestEntry> entries, Contact contact, ZoneId zone, String address, String unsubscribe) {

    private static final String KIND = "daily-digest";
    private static final Duration WORTH_READING = Duration.ofDays(2);

    Mail write(Instant now) {
        return new Mail(
                KIND, toAscii(contact.email()), subject(), text(), html(), contact.language(), now.plus(WORTH_READING));
    }

    private String subject() {
        return DigestText.SUBJECT.message(Map.of("count", entries.size())).in(language());
    }

    private String text() {
        String told = entries.stream()
                .map(entry -> title(entry) + '\n' + body(entry) + '\n' + say(DigestText.OPEN) + ": " + link(entry))
                .collect(Collectors.joining("\n\n"));
        return told + "\n\n-- \n" + say(DigestText.WHY) + '\n' + say(DigestText.UNSUBSCRIBE) + ": " + unsubscribe
                + '\n';
    }

    private String html() {
        String told = entries.stream().map(this::section).collect(Collectors.joining());
        return Html.page(
                language(),
                subject(),
                "<h1 style=\"font-size:20px\">" + Html.escape(subject()) + "</h1>" + told
                        + "<p style=\"color:#5b6270;font-size:13px\">" + Html.escape(say(DigestText.WHY)) + "<br>"
                        + Html.link(unsubscribe, say(DigestText.UNSUBSCRIBE)) + "</p>");
    }

    private String section(DigestEntry entry) {
        return "<h2 style=\"font-size:16px\">" + Html.escape(title(entry)) + "</h2><p>" + Html.escape(body(entry))
                + "<br>" + Html.link(link(entry), say(DigestText.OPEN)) + "</p>";
    }

    private String title(DigestEntry entry) {
        return entry.wording().title().in(language(), zone);
    }

    private String body(DigestEntry entry) {
        return entry.wording().text().in(language(), zone);
    }

    /** The app leads on from there to what the notification is about. */
    private String link(DigestEntry entry) {
        return address + "/app/notifications?notification=" + entry.id().value();
    }

    private String say(DigestText text) {
        return text.message().in(language());
    }

    private Locale language() {
        return contact.language();
    }

    private static String toAscii(String email) {
        int at = email.lastIndexOf('@');
        return email.substring(0, at + 1) + IDN.toASCII(email.substring(at + 1));
    }
}
