package io.fitconnect.notification.mail;

import io.fitconnect.notification.delivery.Delivery;
import io.fitconnect.platform.mail.Mail;
import java.net.IDN;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a notification as a mail: plain text, and the same as HTML that loads nothing.
 *
 * @param address     the public address of the app
 * @param unsubscribe the address that ends such mails; empty for a kind that cannot be muted
 */
record NotificationMail(Delivery delivery, Contact contact, String address, Optional<String> unsubscribe) {

    private static final Duration WORTH_READING = Duration.ofDays(2);
    private static final int LONGEST_SUBJECT = 200;

    Mail write(Instant now) {
        return new Mail(
                delivery.kind(),
                toAscii(contact.email()),
                subject(),
                text(),
                html(),
                contact.language(),
                now.plus(WORTH_READING));
    }

    private String subject() {
        String line = title().replaceAll("[\\p{Cntrl}\\x{2028}\\x{2029}]+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT));
    }

    private String text() {
        StringBuilder text = new StringBuilder()
                .append(body())
                .append("\n\n")
                .append(say(MailText.OPEN))
                .append(": ")
                .append(link());
        unsubscribe.ifPresent(end -> text.append("\n\n-- \n")
                .append(say(MailText.WHY))
                .append('\n')
                .append(say(MailText.UNSUBSCRIBE))
                .append(": ")
                .append(end));
        return text.append('\n').toString();
    }

    private String html() {
        String end = unsubscribe
                .map(to -> "<p style=\"color:#5b6270;font-size:13px\">" + Html.escape(say(MailText.WHY)) + "<br>"
                        + Html.link(to, say(MailText.UNSUBSCRIBE)) + "</p>")
                .orElse("");
        return Html.page(
                contact.language(),
                title(),
                "<h1 style=\"font-size:20px\">" + Html.escape(title()) + "</h1><p>" + Html.escape(body()) + "</p><p>"
                        + Html.link(link(), say(MailText.OPEN)) + "</p>" + end);
    }

    private String title() {
        return delivery.wording().title().in(language(), zone());
    }

    private String body() {
        return delivery.wording().text().in(language(), zone());
    }

    /** The app leads on from there to what the notification is about. */
    private String link() {
        return address + "/app/notifications?notification=" + delivery.id().value();
    }

    private String say(MailText text) {
        return text.message().in(language());
    }

    private Locale language() {
        return contact.language();
    }

    private ZoneId zone() {
        return delivery.reader().zone();
    }

    private static String toAscii(String email) {
        int at = email.lastIndexOf('@');
        return email.substring(0, at + 1) + IDN.toASCII(email.substring(at + 1));
    }
}
