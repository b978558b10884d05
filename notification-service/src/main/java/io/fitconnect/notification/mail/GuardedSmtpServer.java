package io.fitconnect.notification.mail;

import io.fitconnect.notification.breaker.Breakers;
import io.fitconnect.notification.breaker.ChannelBreakers;
import io.fitconnect.notification.delivery.ChannelAway;
import io.fitconnect.platform.breaker.BreakerOpen;
import io.fitconnect.platform.mail.Mail;
import io.fitconnect.platform.mail.MailServerAway;
import io.fitconnect.platform.mail.SmtpAnswer;
import io.fitconnect.platform.mail.SmtpServer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mail server behind its circuit breaker, for single mails and for digests. */
@Component
public class GuardedSmtpServer {

    private static final String SERVER = "mail-server";

    private final SmtpServer server;
    private final ChannelBreakers breakers;

    GuardedSmtpServer(SmtpServer server, Breakers breakers) {
        this.server = server;
        this.breakers = breakers.of("mail", answer -> false);
    }

    /**
     * Delivers a mail; see {@link SmtpServer#deliver}.
     *
     * @throws ChannelAway when the server is away, or was too often to be asked now
     */
    public SmtpAnswer deliver(Mail mail, String identity, Map<String, String> headers) {
        try {
            return breakers.call(SERVER, () -> server.deliver(mail, identity, headers));
        } catch (MailServerAway away) {
            throw new ChannelAway("the mail server is away", away);
        } catch (BreakerOpen open) {
            throw new ChannelAway("the mail server was away too often", open.pause());
        }
    }

    /** How long the server is not worth a call; empty when one may be tried. */
    public Optional<Duration> findPause() {
        return breakers.findPause(SERVER);
    }
}
