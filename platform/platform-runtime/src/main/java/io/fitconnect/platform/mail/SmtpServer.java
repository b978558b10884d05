package io.fitconnect.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Speaks with the mail server. For mail that its sender repeats by itself; other mail goes by {@link Mails}. */
public final class SmtpServer {

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final Clock clock;

    public SmtpServer(JavaMailSender sender, MailSettings settings, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Delivers a mail.
     *
     * @param identity equal for each try of one mail, and so its Message-ID
     * @param headers  further headers, such as {@code List-Unsubscribe}
     */
    public SmtpAnswer deliver(Mail mail, String identity, Map<String, String> headers) throws MailServerAway {
        try {
            sender.send(message(mail, identity, headers));
            return SmtpAnswer.ACCEPTED;
        } catch (MailException failure) {
            return SmtpReply.of(failure).orElseThrow(() -> new MailServerAway(failure));
        }
    }

    private MimeMessage message(Mail mail, String identity, Map<String, String> headers) {
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper helper =
                    new MimeMessageHelper(message, mail.html() != null, StandardCharsets.UTF_8.name());
            helper.setFrom(new InternetAddress(settings.from(), settings.fromName(), StandardCharsets.UTF_8.name()));
            helper.setTo(mail.to());
            helper.setSubject(mail.subject());
            helper.setSentDate(Date.from(clock.instant()));
            if (mail.html() == null) {
                helper.setText(mail.text());
            } else {
                helper.setText(mail.text(), mail.html());
            }
            message.setHeader("Content-Language", mail.language().toLanguageTag());
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: vacation answers stay away
            for (Map.Entry<String, String> header : headers.entrySet()) {
                message.setHeader(header.getKey(), header.getValue());
            }
            message.saveChanges();
            UUID id = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
            message.setHeader("Message-ID", "<" + id + "@" + settings.domain() + ">");
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) { // its message may hold the address
            throw new IllegalStateException("A mail of kind " + mail.kind() + " cannot be written: "
                    + e.getClass().getName());
        }
    }
}
