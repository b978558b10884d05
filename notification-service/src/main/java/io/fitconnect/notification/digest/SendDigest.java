package io.fitconnect.notification.digest;

import io.fitconnect.notification.delivery.ChannelAway;
import io.fitconnect.notification.delivery.DeliveryTraces;
import io.fitconnect.notification.delivery.Outcome;
import io.fitconnect.notification.delivery.PendingDigest;
import io.fitconnect.notification.delivery.PendingDigests;
import io.fitconnect.notification.delivery.TraceStep;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.mail.Contact;
import io.fitconnect.notification.mail.ContactState;
import io.fitconnect.notification.mail.Contacts;
import io.fitconnect.platform.mail.SmtpAnswer;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends the digest of an athlete, at least once; a repetition has the same Message-ID. */
@Component
class SendDigest implements WorkHandler<PendingDigest> {

    private final PendingDigests pending;
    private final ReadDigest readDigest;
    private final Contacts contacts;
    private final DigestMailer mailer;
    private final DeliveryTraces traces;
    private final Clock clock;

    SendDigest(
            PendingDigests pending,
            ReadDigest readDigest,
            Contacts contacts,
            DigestMailer mailer,
            DeliveryTraces traces,
            Clock clock) {
        this.pending = pending;
        this.readDigest = readDigest;
        this.contacts = contacts;
        this.mailer = mailer;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public WorkQueue<PendingDigest> queue() {
        return PendingDigests.QUEUE;
    }

    @Override
    public WorkPolicy policy() {
        return WorkPolicy.STANDARD
                .withLease(Duration.ofMinutes(1))
                .withBackOff(Duration.ofSeconds(10), Duration.ofMinutes(10));
    }

    @Override
    public void handle(WorkLease<PendingDigest> lease) {
        try {
            send(lease);
        } catch (ChannelAway away) {
            lease.reschedule(clock.instant().plus(away.pause().orElseThrow(() -> away)));
        }
    }

    private void send(WorkLease<PendingDigest> lease) {
        UUID athlete = lease.payload().athlete();
        List<NotificationId> ids = pending.list(athlete);
        List<DigestEntry> entries = readDigest.read(athlete, ids);
        Optional<Contact> contact =
                contacts.find(athlete).filter(known -> known.state(clock.instant()) == ContactState.WORKING);
        if (contact.isPresent() && !entries.isEmpty()) {
            settle(contact.get(), entries, mailer.send(entries, contact.get(), ids.get(0)));
        }
        pending.end(lease, ids);
    }

    private void settle(Contact contact, List<DigestEntry> entries, SmtpAnswer answer) {
        if (answer == SmtpAnswer.NO_SUCH_ADDRESS) {
            contacts.fail(contact, clock.instant());
        }
        Outcome outcome = answer == SmtpAnswer.ACCEPTED ? Outcome.DELIVERED : Outcome.REJECTED;
        entries.forEach(entry -> traces.note(
                contact.athlete(),
                entry.id(),
                new TraceStep(clock.instant(), ChannelName.MAIL, outcome, "daily digest")));
    }

    @Override
    public boolean isTransient(Throwable failure) {
        return failure instanceof ChannelAway || WorkHandler.super.isTransient(failure);
    }
}
