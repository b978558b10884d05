package io.fitconnect.platform.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Finds the server's final reply in a failure; a refused sign-in or connection is not about the mail. */
final class SmtpReply {

    private static final int PERMANENT = 500; // RFC 5321, section 4.2.1: 5yz will not be better next time

    private SmtpReply() {}

    /** Empty when another try may succeed. */
    static Optional<SmtpAnswer> of(MailException failure) {
        if (failure instanceof MailSendException send) {
            for (Exception each : send.getMessageExceptions()) {
                for (@Nullable Exception cause = each; cause != null; cause = next(cause)) {
                    if (cause instanceof SMTPAddressFailedException address) {
                        return answer(address.getReturnCode(), SmtpAnswer.NO_SUCH_ADDRESS);
                    }
                    if (cause instanceof SMTPSendFailedException message && message.getNextException() == null) {
                        return answer(message.getReturnCode(), SmtpAnswer.REJECTED);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<SmtpAnswer> answer(int code, SmtpAnswer refused) {
        return code >= PERMANENT ? Optional.of(refused) : Optional.empty();
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
