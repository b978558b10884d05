package io.fitconnect.notification.digest;

import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.mail.Contact;
import io.fitconnect.notification.mail.GuardedSmtpServer;
import io.fitconnect.notification.mail.UnsubscribeLink;
import io.fitconnect.notification.mail.UnsubscribeLinks;
import io.fitconnect.notification.reader.Readers;
import io.fitconnect.platform.mail.SmtpAnswer;
import io.fitconnect.platform.token.SecuritySettings;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Hands digests to the mail server. */
@Component
class DigestMailer {

    private final GuardedSmtpServer server;
    private final UnsubscribeLinks links;
    private final Readers readers;
    private final String address;
    private final Clock clock;

    DigestMailer(
            GuardedSmtpServer server, UnsubscribeLinks links, Readers readers, SecuritySettings security, Clock clock) {
        this.server = server;
        this.links = links;
        this.readers = readers;
        this.address = security.issuer();
        this.clock = clock;
    }

    /**
     * Sends a digest.
     *
     * @param first the oldest notification, which names the mail: equal for each try
     */
    SmtpAnswer send(List<DigestEntry> entries, Contact contact, NotificationId first) {
        ZoneId zone = readers.get(contact.athlete()).zone();
        String end = address + links.pathOf(UnsubscribeLink.ofDigest(contact.athlete()));
        return server.deliver(
                new DigestMail(entries, contact, zone, address, end).write(clock.instant()),
                "digest:" + first.value(),
                Map.of("List-Unsubscribe", "<" + end + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
}
