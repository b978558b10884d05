package io.fitconnect.notification.mail;

import io.fitconnect.notification.delivery.Channel;
import io.fitconnect.notification.delivery.Delivery;
import io.fitconnect.notification.delivery.DeliveryRejected;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.platform.mail.SmtpAnswer;
import io.fitconnect.platform.token.SecuritySettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carries notifications by mail. */
@Component
class MailChannel implements Channel {

    private final Contacts contacts;
    private final GuardedSmtpServer server;
    private final UnsubscribeLinks links;
    private final String address;
    private final Clock clock;

    MailChannel(
            Contacts contacts,
            GuardedSmtpServer server,
            UnsubscribeLinks links,
            SecuritySettings security,
            Clock clock) {
        this.contacts = contacts;
        this.server = server;
        this.links = links;
        this.address = security.issuer();
        this.clock = clock;
    }

    @Override
    public ChannelName name() {
        return ChannelName.MAIL;
    }

    @Override
    public Set<UUID> listReachable(Collection<UUID> athletes) {
        return contacts.listReachable(athletes, clock.instant().minus(Contact.LEFT_ALONE));
    }

    @Override
    public void deliver(Delivery delivery) {
        Contact contact = contacts.find(delivery.athlete())
                .filter(known -> known.state(clock.instant()) == ContactState.WORKING)
                .orElseThrow(() -> new DeliveryRejected("no address that is confirmed and works"));
        Optional<String> end = delivery.isMutable()
                ? Optional.of(address + links.pathOf(new UnsubscribeLink(delivery.athlete(), delivery.kind())))
                : Optional.empty();
        SmtpAnswer answer = send(new NotificationMail(delivery, contact, address, end), end);
        if (answer == SmtpAnswer.NO_SUCH_ADDRESS) {
            contacts.fail(contact, clock.instant());
            throw new DeliveryRejected("the mail server refuses the address");
        }
        if (answer == SmtpAnswer.REJECTED) {
            throw new DeliveryRejected("the mail server refuses the mail");
        }
        if (contact.failingSince() != null) {
            contacts.work(contact);
        }
    }

    @Override
    public Optional<Duration> findPause() {
        return server.findPause();
    }

    private SmtpAnswer send(NotificationMail mail, Optional<String> end) {
        Map<String, String> headers = end.map(to -> Map.of(
                        "List-Unsubscribe", "<" + to + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
                .orElse(Map.of());
        return server.deliver(mail.write(clock.instant()), identity(mail.delivery()), headers);
    }

    /** Equal for each try, so that a mail which is sent twice is shown once. */
    private static String identity(Delivery delivery) {
        return "notification:" + delivery.id().value();
    }
}
