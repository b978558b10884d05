package io.fitconnect.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Speaks with the mail server. */
final class SmtpServer {

    private static final int PERMANENT = 500; // RFC 5321, section 4.2.1: 5yz will not be better next time

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final Clock clock;

    SmtpServer(JavaMailSender sender, MailSettings settings, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Delivers a mail.
     *
     * @param identity equal for each try of one mail, and so its Message-ID
     * @return false when the server refuses this mail or its recipient for good
     */
    boolean deliver(Mail mail, String identity) throws MailServerAway {
        try {
            sender.send(message(mail, identity));
            return true;
        } catch (MailException failure) {
            if (replyCode(failure).orElse(0) >= PERMANENT) {
                return false;
            }
            throw new MailServerAway(failure);
        }
    }

    private MimeMessage message(Mail mail, String identity) {
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
            message.saveChanges();
            UUID id = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
            message.setHeader("Message-ID", "<" + id + "@" + settings.domain() + ">");
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) { // its message may hold the address
            throw new IllegalStateException("A mail of kind " + mail.kind() + " cannot be written: "
                    + e.getClass().getName());
        }
    }

    /** The server's reply to the recipient or to the message; a refused sign-in or connection is not about this mail. */
    private static OptionalInt replyCode(MailException failure) {
        if (failure instanceof MailSendException send) {
            for (Exception each : send.getMessageExceptions()) {
                for (@Nullable Exception cause = each; cause != null; cause = next(cause)) {
                    if (cause instanceof SMTPAddressFailedException address) {
                        return OptionalInt.of(address.getReturnCode());
                    }
                    if (cause instanceof SMTPSendFailedException message && message.getNextException() == null) {
                        return OptionalInt.of(message.getReturnCode());
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
